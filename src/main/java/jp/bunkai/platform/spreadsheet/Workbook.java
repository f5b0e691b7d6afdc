package jp.bunkai.platform.spreadsheet;

import java.util.List;

/**
 * What could be read of a workbook.
 *
 * @param sheets the sheets in their order, hidden ones included
 * @param broken the sheets that could not be read because their part of the file is damaged
 * @param from1904 whether its days count from 1904, as on a Mac of old
 */
public record Workbook(List<CellSheet> sheets, List<Broken> broken, boolean from1904) {

    public Workbook {
        sheets = List.copyOf(sheets);
        broken = List.copyOf(broken);
    }

    /** A sheet that is damaged, by its name and its place among the sheets, counted from 1. */
    public record Broken(String name, int number) {
    }
}
