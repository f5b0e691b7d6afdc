package jp.bunkai.negotiation.exchange;

import java.util.List;
import java.util.UUID;

/**
 * One line of a table.
 *
 * @param key by which the line is known again, wherever it stands when it comes back
 * @param party whose terms the line holds; null in a table of duties
 * @param etag the state of the row that the export saw
 * @param cells one for each column
 */
record BookLine(String key, int number, String area, UUID rowId, UUID party, String etag, List<BookCell> cells) {

    BookLine {
        cells = List.copyOf(cells);
    }
}
