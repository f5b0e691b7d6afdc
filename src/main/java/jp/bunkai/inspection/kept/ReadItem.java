package jp.bunkai.inspection.kept;

/** A question as it was read from a workbook. */
public record ReadItem(String key, String question, String object, String written, String heading, String words, boolean placed) {
}
