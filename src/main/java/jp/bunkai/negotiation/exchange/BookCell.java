package jp.bunkai.negotiation.exchange;

import jp.bunkai.matrix.edit.FieldPath;

/** One cell to be written: the field that stands in it (null for none), how it is written, and whether the viewer may edit it. */
record BookCell(FieldPath path, String text, boolean editable) {

    static BookCell given(String text) {
        return new BookCell(null, text == null ? "" : text, false);
    }
}
