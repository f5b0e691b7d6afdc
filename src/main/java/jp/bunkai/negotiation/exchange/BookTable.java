package jp.bunkai.negotiation.exchange;

import java.util.List;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;

/**
 * One sheet of the workbook: the duties of a phase, one to a line, or the terms of the other parties in it, one party of a duty to a line.
 */
record BookTable(String sheet, Text title, Phase phase, boolean terms, List<BookColumn> columns, List<BookLine> lines) {

    BookTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    int column(String code) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
