package jp.bunkai.annex.cost;

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

/** The looks of the cost sheet. Every text carries the quote prefix: one that begins like a formula stays a text. */
final class CostStyles {

    final XSSFCellStyle title;
    final XSSFCellStyle plain;
    final XSSFCellStyle header;
    final XSSFCellStyle cell;
    final XSSFCellStyle number;

    private final XSSFWorkbook workbook;

    CostStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(font(14, true, "1F2937"));
        plain = style(font(10, false, "1F2937"));
        cell = bordered(style(font(10, false, "1F2937")));
        cell.setWrapText(true);
        header = bordered(style(font(10, true, "FFFFFF")));
        header.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex("1E3A5F"), null));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setWrapText(true);
        number = bordered(workbook.createCellStyle());
        number.setFont(font(10, false, "1F2937"));
        number.setVerticalAlignment(VerticalAlignment.TOP);
        number.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    }

    static void printLandscape(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
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
        font.setColor(new XSSFColor(HexFormat.of().parseHex(colour), null));
        return font;
    }
}
