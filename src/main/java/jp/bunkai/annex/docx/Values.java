package jp.bunkai.annex.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What flows into a template: by tag a text, a list of rows, whether a block is kept, or which variant is chosen. A text is
 * only ever text; nothing in it is interpreted. Built by one thread, then only read.
 */
public final class Values {

    /** With a tag of at most 30 and the colon between them, the tag of a control keeps to Word's 64. */
    private static final Pattern ROW_ID = Pattern.compile("[A-Za-z0-9_-]{1,33}");

    private final String rowId;
    private final Map<String, Object> byTag = new HashMap<>();

    private Values(String rowId) {
        this.rowId = rowId;
    }

    /** The values of a whole document. */
    public static Values document() {
        return new Values("");
    }

    /** The values of one row of a repeat; {@code id} becomes the row part of the tags of its controls. */
    public static Values row(String id) {
        if (!ROW_ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A row id is 1 to 33 letters, digits, - or _");
        }
        return new Values(id);
    }

    /** Gives a text control its text, which may be empty. */
    public Values text(String tag, String text) {
        return put(tag, Objects.requireNonNull(text, tag));
    }

    /** Repeats a prototype once for each row; no row leaves nothing. An id comes once in a repeat. */
    public Values repeat(String tag, List<Values> rows) {
        if (rows.stream().anyMatch(row -> row.rowId.isEmpty())) {
            throw new IllegalArgumentException("A whole document is no row of " + tag);
        }
        return put(tag, new Rows(List.copyOf(rows)));
    }

    /** Keeps or removes a block. */
    public Values keep(String tag, boolean kept) {
        return put(tag, kept);
    }

    /** Chooses one of the variants of a choice; the others are removed. */
    public Values choose(String tag, String variant) {
        return put(tag, new Variant(variant));
    }

    String rowId() {
        return rowId;
    }

    Object get(String tag) {
        return byTag.get(tag);
    }

    private Values put(String tag, Object value) {
        if (byTag.put(tag, value) != null) {
            throw new IllegalArgumentException("Two values for " + tag);
        }
        return this;
    }

    /** The rows of a repeat. */
    record Rows(List<Values> rows) {
    }

    /** The chosen variant of a choice. */
    record Variant(String name) {
    }
}
