package jp.bunkai.disclosure.reading;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What stands at one place of a sheet, seen as a reader sees it: a merged cell stands at every place that it covers.
 *
 * @param row the place asked for; the cell itself may begin further up or to the left
 * @param text the words in the way they stand, a figure without what binary fractions add to it
 * @param merged the range that covers the place, null where none does
 * @param home the name of the cell that holds it
 */
record Content(int row, int column, Kind kind, String text, boolean struck, CellRangeAddress merged, String home) {

    /** What can be said of it before anybody asks what it means. */
    enum Kind {
        BLANK, TEXT, NUMBER, TRUE, FALSE, ERROR,
        /** A formula, and the file does not say what it comes to. */
        NO_RESULT
    }

    boolean blank() {
        return kind == Kind.BLANK;
    }

    /** Whether it can be read as words. */
    boolean readable() {
        return (kind == Kind.TEXT || kind == Kind.NUMBER) && !struck;
    }

    /** Its words, empty where there are none to read. */
    String words() {
        return readable() ? text : "";
    }

    /** Whether its cell begins in the row asked for. */
    boolean beginsHere() {
        return merged == null || merged.getFirstRow() == row;
    }

    int firstColumn() {
        return merged == null ? column : merged.getFirstColumn();
    }

    int lastColumn() {
        return merged == null ? column : merged.getLastColumn();
    }
}
