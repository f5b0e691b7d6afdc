package jp.bunkai.negotiation.workbook;

import jp.bunkai.negotiation.inquiry.InquiryLetter;
import jp.bunkai.platform.time.JapaneseDates;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The lines above a table: what it is, from whom to whom and until when, and what to do. */
final class Heading {

    private Heading() {
    }

    static void write(XSSFSheet sheet, InquiryLetter letter, Styles styles, String title, String ja, String en) {
        line(sheet, 0, title, styles, true);
        line(sheet, 1, letter.addressee() + "　御中　　" + letter.sender().organisation() + "　　案件: " + letter.dossier() + "　　"
                + JapaneseDates.common(letter.date()) + (letter.answerBy() == null ? "" : "　　ご回答期限: " + JapaneseDates.common(letter.answerBy())), styles, false);
        line(sheet, 2, ja + "　" + en, styles, false);
    }

    private static void line(XSSFSheet sheet, int at, String text, Styles styles, boolean title) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints(title ? 24 : 16);
        XSSFCell cell = row.createCell(1);
        cell.setCellValue(text);
        cell.setCellStyle(title ? styles.title : styles.plain);
    }
}
