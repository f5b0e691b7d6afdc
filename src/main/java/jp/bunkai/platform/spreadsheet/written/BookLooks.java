package jp.bunkai.platform.spreadsheet.written;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The looks of the cells of one workbook: those that every workbook has, and what a feature makes its own of. Every text carries the
 * quote prefix: one that begins like a formula stays a text, also when somebody edits it.
 */
public class BookLooks {

    /** Colours as six hexadecimal digits; white letters stand on the dark one, dark letters on all others. */
    protected static final String INK = "1F2937";
    protected static final String DARK = "1E3A5F";
    protected static final String WHITE = "FFFFFF";
    private static final String LINE = "9CA3AF";

    public final XSSFCellStyle title;
    /** A text outside a table, in one line. */
    public final XSSFCellStyle plain;
    /** The head of a column. */
    public final XSSFCellStyle header;
    /** A text in a table, in as many lines as it takes. */
    public final XSSFCellStyle cell;
    /** A figure in a table. */
    public final XSSFCellStyle number;

    protected final XSSFFont normal;
    private final XSSFWorkbook workbook;

    public BookLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        normal = font(10, false, INK);
        title = text(font(14, true, INK), null);
        plain = text(normal, null);
        header = header(10);
        cell = wrapped(bordered(text(normal, null)));
        number = bordered(figure(normal, null));
    }

    /** A4 across, as many pages high as it takes and one wide, with their numbers at the foot. */
    public static void printLandscape(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
    }

    protected final XSSFCellStyle header(int points) {
        XSSFCellStyle style = wrapped(bordered(text(font(points, true, WHITE), DARK)));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    /** A text, on a colour or on none. */
    protected final XSSFCellStyle text(XSSFFont font, String fill) {
        XSSFCellStyle style = figure(font, fill);
        style.setQuotePrefixed(true);
        return style;
    }

    /** What is no text: a cell of it may hold a figure, and never one that began as somebody's words. */
    protected final XSSFCellStyle figure(XSSFFont font, String fill) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    protected static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    protected static XSSFCellStyle bordered(XSSFCellStyle style) {
        XSSFColor grey = colour(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
        return style;
    }

    protected final XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("游ゴシック");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    /** The number of a format that Excel knows, as {@code @} for texts. */
    protected final short format(String code) {
        return workbook.createDataFormat().getFormat(code);
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
