package jp.bunkai.annex.docx;

/**
 * The values in sight at one place of the document: those of the row, then those of what surrounds it. {@code suffix} is what
 * tags get here: empty outside a repeat, else {@code :} and the id of the innermost row.
 */
record Scope(Values values, Scope outer, String suffix) {

    static Scope document(Values values) {
        return new Scope(values, null, "");
    }

    Scope row(Values row) {
        return new Scope(row, this, ":" + row.rowId());
    }

    <T> T need(String tag, Class<T> type) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Object value = scope.values.get(tag);
            if (value != null) {
                return type.cast(value);
            }
        }
        throw new IllegalArgumentException("The template asks for " + tag + ", which has no value");
    }
}
