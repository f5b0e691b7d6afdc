package jp.bunkai.award;

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

/** The looks of the workbook of candidates. Every text carries the quote prefix: one that begins like a formula stays a text. */
final class ComparisonBookLooks {

    /** Characters that a cell holds. */
    static final int LONGEST = 32_767;

    final XSSFCellStyle title;
    final XSSFCellStyle plain;
    final XSSFCellStyle header;
    final XSSFCellStyle cell;
    final XSSFCellStyle number;
    /** What no candidate takes. */
    final XSSFCellStyle nobody;

    private final XSSFWorkbook workbook;

    ComparisonBookLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont normal = font(10, false, "1F2937");
        title = text(font(14, true, "1F2937"), null);
        plain = text(normal, null);
        header = bordered(text(font(10, true, "FFFFFF"), "1E3A5F"));
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setWrapText(true);
        cell = bordered(text(normal, null));
        cell.setWrapText(true);
        number = bordered(workbook.createCellStyle());
        number.setFont(normal);
        number.setVerticalAlignment(VerticalAlignment.TOP);
        nobody = bordered(text(normal, "FFCDD2"));
        nobody.setWrapText(true);
    }

    static void printLandscape(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
    }

    private XSSFCellStyle text(XSSFFont font, String fill) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
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
