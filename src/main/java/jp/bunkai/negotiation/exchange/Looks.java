package jp.bunkai.negotiation.exchange;

import jp.bunkai.platform.spreadsheet.written.BookLooks;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The looks of the matrix as a workbook. What may be edited is of the format text as well, so that nothing which begins like a formula
 * becomes one and Excel makes no date of what is typed.
 */
final class Looks extends BookLooks {

    private static final String LOCKED = "F1F3F5";
    private static final String OPEN = "FFFBE6";

    /** A text outside the table, in as many lines as it takes. */
    final XSSFCellStyle paragraph;
    final XSSFCellStyle band;
    final XSSFCellStyle column;
    final XSSFCellStyle area;
    private final XSSFCellStyle locked;
    private final XSSFCellStyle lockedCentre;
    private final XSSFCellStyle open;
    private final XSSFCellStyle openCentre;

    Looks(XSSFWorkbook workbook) {
        super(workbook);
        paragraph = wrapped(typed(normal, null));
        band = typed(font(9, true, DARK), "DCE6F2");
        column = header(9);
        area = typed(font(10, true, DARK), "E8EDF3");
        locked = wrapped(bordered(typed(normal, LOCKED)));
        lockedCentre = centred(LOCKED);
        open = wrapped(bordered(typed(normal, OPEN)));
        open.setLocked(false);
        openCentre = centred(OPEN);
        openCentre.setLocked(false);
    }

    /** The look of a cell of a table: open where the viewer may write, centred where it holds a word to choose. */
    XSSFCellStyle cell(boolean editable, boolean centred) {
        if (editable) {
            return centred ? openCentre : open;
        }
        return centred ? lockedCentre : locked;
    }

    private XSSFCellStyle centred(String fill) {
        XSSFCellStyle style = wrapped(bordered(typed(normal, fill)));
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle typed(XSSFFont font, String fill) {
        XSSFCellStyle style = text(font, fill);
        style.setDataFormat(format("@"));
        return style;
    }
}
