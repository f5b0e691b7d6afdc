package jp.bunkai.annex.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What flows into a template: by tag a text, a list of rows, whether a block is kept, or which variant is chosen. A text is
 * only ever text; nothing in it is interpreted. Built by one thread, then only read.
 */
public final class Values {

    private static final Pattern ROW_ID = Pattern.compile("[A-Za-z0-9_-]{1,24}");

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
            throw new IllegalArgumentException("A row id is 1 to 24 letters, digits, - or _, but one has " + id.length());
        }
        return new Values(id);
    }

    /** Gives a text control its text, which may be empty. */
    public Values text(String tag, String text) {
        return put(tag, Objects.requireNonNull(text, tag));
    }

    /** Repeats a prototype once for each row; no row leaves nothing. Ids are unique among the rows. */
    public Values repeat(String tag, List<Values> rows) {
        Set<String> ids = new HashSet<>();
        for (Values row : rows) {
            if (row.rowId.isEmpty() || !ids.add(row.rowId)) {
                throw new IllegalArgumentException("Rows of " + tag + " need an id of their own: " + row.rowId);
            }
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
