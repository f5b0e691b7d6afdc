package jp.bunkai.negotiation.workbook;

import org.apache.poi.ss.util.CellReference;

/** One cell that holds something, as it stands in the file. What a formula once came to is not kept: it may be anything. */
public record Cell(int row, int column, Kind kind, String text) {

    /** What kind of value the file says it is. */
    public enum Kind {
        TEXT, NUMBER, FORMULA, OTHER
    }

    /** As Excel names it: {@code G6}. */
    public String name() {
        return name(row, column);
    }

    public static String name(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
