package jp.bunkai.annex.docx;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** One document being filled: where it is written, and the ids of its controls, given in document order from 1. */
final class Filling {

    private final Utf8Buffer out;
    private final Map<Piece.Repeat, Set<String>> rowIds = new IdentityHashMap<>();
    private Piece.SectionEnd lastSection;
    private int lastId;

    Filling(Utf8Buffer out) {
        this.out = out;
    }

    Utf8Buffer out() {
        return out;
    }

    /** Names the section that ends the part about to be written; null for a part without sections. */
    void lastSection(Piece.SectionEnd last) {
        lastSection = last;
    }

    boolean endsWith(Piece.SectionEnd section) {
        return lastSection == section;
    }

    int nextId() {
        return ++lastId;
    }

    /** Makes sure that a row is written once by a repeat, wherever its outer row stands: its tags could not be told apart. */
    void once(Piece.Repeat repeat, String rowId) {
        if (!rowIds.computeIfAbsent(repeat, key -> new HashSet<>()).add(rowId)) {
            throw new IllegalArgumentException("The row " + rowId + " of " + repeat.frame().tag() + " comes twice");
        }
    }
}
