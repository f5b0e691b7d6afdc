package jp.bunkai.negotiation.workbook;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The few looks of a cell. Every text that is exported carries the quote prefix, so that a text which begins like a formula stays a
 * text also when somebody edits it; cells to be filled are text or figures, so that Excel turns no answer into a date.
 */
final class Styles {

    final XSSFCellStyle title;
    final XSSFCellStyle text;
    final XSSFCellStyle line;
    final XSSFCellStyle header;
    final XSSFCellStyle given;
    final XSSFCellStyle number;

    private final XSSFWorkbook workbook;
    private final Map<Column.Format, XSSFCellStyle> wanted = new EnumMap<>(Column.Format.class);
    private final Map<Column.Format, XSSFCellStyle> free = new EnumMap<>(Column.Format.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont plain = font(10, false, "1F2937");
        title = style(font(14, true, "1F2937"), null, false);
        text = style(plain, null, false);
        line = style(plain, null, false);
        line.setQuotePrefixed(true);
        text.setWrapText(true);
        header = style(font(10, true, "FFFFFF"), "1E3A5F", true);
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        given = style(plain, "F1F3F5", true);
        given.setQuotePrefixed(true);
        number = style(plain, "F1F3F5", true);
        number.setAlignment(HorizontalAlignment.CENTER);
        for (Column.Format format : Column.Format.values()) {
            wanted.put(format, answer(plain, "FFF4CC", format));
            free.put(format, answer(plain, null, format));
        }
        title.setQuotePrefixed(true);
        text.setQuotePrefixed(true);
    }

    /** The look of a cell to be filled. */
    XSSFCellStyle answer(boolean asked, Column.Format format) {
        return (asked ? wanted : free).get(format);
    }

    private XSSFCellStyle answer(XSSFFont font, String fill, Column.Format format) {
        XSSFCellStyle style = style(font, fill, true);
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format.code()));
        return style;
    }

    private XSSFCellStyle style(XSSFFont font, String fill, boolean bordered) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (bordered) {
            style.setWrapText(true);
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
