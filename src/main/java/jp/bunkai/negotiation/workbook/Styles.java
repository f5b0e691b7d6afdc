package jp.bunkai.negotiation.workbook;

import java.util.EnumMap;
import java.util.Map;
import jp.bunkai.platform.spreadsheet.written.BookLooks;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a workbook with questions. Cells to be filled are text or figures, so that Excel turns no answer into a date. */
final class Styles extends BookLooks {

    private static final String GIVEN = "F1F3F5";
    private static final String WANTED = "FFF4CC";

    /** A text outside the table, in as many lines as it takes. */
    final XSSFCellStyle paragraph;
    final XSSFCellStyle given;
    /** The number of a question. */
    final XSSFCellStyle ordinal;

    private final Map<Column.Format, XSSFCellStyle> wanted = new EnumMap<>(Column.Format.class);
    private final Map<Column.Format, XSSFCellStyle> free = new EnumMap<>(Column.Format.class);

    Styles(XSSFWorkbook workbook) {
        super(workbook);
        paragraph = wrapped(text(normal, null));
        given = wrapped(bordered(text(normal, GIVEN)));
        ordinal = wrapped(bordered(figure(normal, GIVEN)));
        ordinal.setAlignment(HorizontalAlignment.CENTER);
        for (Column.Format format : Column.Format.values()) {
            wanted.put(format, answer(WANTED, format));
            free.put(format, answer(null, format));
        }
    }

    /** The look of a cell to be filled. */
    XSSFCellStyle answer(boolean asked, Column.Format format) {
        return (asked ? wanted : free).get(format);
    }

    private XSSFCellStyle answer(String fill, Column.Format format) {
        XSSFCellStyle style = wrapped(bordered(figure(normal, fill)));
        style.setLocked(false);
        style.setDataFormat(format(format.code()));
        return style;
    }
}
