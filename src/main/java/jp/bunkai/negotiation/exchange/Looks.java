package jp.bunkai.negotiation.exchange;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The few looks of a cell. Every one is of the format text and carries the quote prefix, so that nothing which begins like a formula
 * becomes one, also when somebody edits it, and Excel makes no date of what is typed.
 */
final class Looks {

    final XSSFCellStyle title;
    final XSSFCellStyle plain;
    final XSSFCellStyle line;
    final XSSFCellStyle band;
    final XSSFCellStyle header;
    final XSSFCellStyle area;
    private final XSSFCellStyle locked;
    private final XSSFCellStyle lockedCentre;
    private final XSSFCellStyle open;
    private final XSSFCellStyle openCentre;

    private final XSSFWorkbook workbook;
    private final short text;

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.text = workbook.createDataFormat().getFormat("@");
        XSSFFont normal = font(10, false, "1F2937");
        title = style(font(14, true, "1F2937"), null, false);
        title.setWrapText(false);
        plain = style(normal, null, false);
        line = style(normal, null, false);
        line.setWrapText(false);
        band = style(font(9, true, "1E3A5F"), "DCE6F2", false);
        band.setWrapText(false);
        header = style(font(9, true, "FFFFFF"), "1E3A5F", true);
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        area = style(font(10, true, "1E3A5F"), "E8EDF3", false);
        area.setWrapText(false);
        locked = style(normal, "F1F3F5", true);
        lockedCentre = centred(normal, "F1F3F5");
        open = style(normal, "FFFBE6", true);
        open.setLocked(false);
        openCentre = centred(normal, "FFFBE6");
        openCentre.setLocked(false);
    }

    /** The look of a cell of a table: open where the viewer may write, centred where it holds a word to choose. */
    XSSFCellStyle cell(boolean editable, boolean centred) {
        if (editable) {
            return centred ? openCentre : open;
        }
        return centred ? lockedCentre : locked;
    }

    private XSSFCellStyle centred(XSSFFont font, String fill) {
        XSSFCellStyle style = style(font, fill, true);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle style(XSSFFont font, String fill, boolean bordered) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(text);
        style.setQuotePrefixed(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            XSSFColor grey = colour("9CA3AF");
            style.setTopBorderColor(grey);
            style.setBottomBorderColor(grey);
            style.setLeftBorderColor(grey);
            style.setRightBorderColor(grey);
        }
        return style;
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("游ゴシック");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
