package jp.bunkai.signoff.verify.text;

/**
 * A paragraph, or the part of one inside a content control, in the order of the document. {@code control} is the tag of the innermost
 * control, empty outside of any; {@code cell} counts the cells of its row from 1, 0 outside of tables.
 */
public record Piece(String control, int cell, String text) {
}
