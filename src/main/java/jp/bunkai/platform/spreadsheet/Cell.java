package jp.bunkai.platform.spreadsheet;

import org.apache.poi.ss.util.CellReference;

/**
 * One cell that holds something, as it stands in the file. Of a formula it keeps what the file says that it came to last; whoever reads
 * decides whether that may count.
 *
 * @param text what the cell says; of a formula its last result, empty where there is none
 * @param result the kind of a formula's last result, null where the file holds none; of any other cell its own kind
 * @param struck whether a line goes through it or through a part of it
 */
public record Cell(int row, int column, Kind kind, String text, Kind result, boolean struck) {

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
