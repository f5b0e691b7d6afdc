package jp.bunkai.negotiation.workbook;

import java.util.List;
import jp.bunkai.negotiation.inquiry.InquiryLetter;
import jp.bunkai.negotiation.inquiry.InquiryQuestion;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of the questions that are about the vendor as a whole, answered in words. */
final class TopicSheet {

    static final String NAME = "全般";
    /** The columns that are found again when the workbook comes back; the hidden row carries these names. */
    static final List<String> CODES = List.of("KEY", "NUMBER", "TOPIC", "QUESTION", "WORDS");
    private static final List<String> HEADERS = List.of("", "番号\nNo.", "事項\nTopic", "お伺いしたいこと\nQuestion", "ご回答\nAnswer");
    private static final int[] WIDTHS = {4, 6, 18, 70, 70};

    private TopicSheet() {
    }

    static void write(XSSFWorkbook workbook, InquiryLetter letter, Styles styles) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        Heading.write(sheet, letter, styles, "全般についてのご照会　Questions as a whole", "黄色の欄に文章でご記入ください。",
                "Please answer in words in the yellow cells.");
        XSSFRow codes = sheet.createRow(AnswerSheet.CODES);
        codes.setZeroHeight(true);
        XSSFRow header = sheet.createRow(AnswerSheet.HEADER);
        header.setHeightInPoints(34);
        for (int column = 0; column < CODES.size(); column++) {
            codes.createCell(column).setCellValue(CODES.get(column));
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
            if (column > 0) {
                cell(header, column, HEADERS.get(column)).setCellStyle(styles.header);
            }
        }
        int at = AnswerSheet.FIRST;
        for (int i = 0; i < letter.questions().size(); i++) {
            if (letter.questions().get(i).topic() != null) {
                row(sheet.createRow(at++), i + 1, letter.questions().get(i), styles);
            }
        }
        sheet.setColumnHidden(0, true);
        Layout.finish(sheet, 0, AnswerSheet.HEADER, letter);
    }

    private static void row(XSSFRow row, int number, InquiryQuestion question, Styles styles) {
        row.createCell(0).setCellValue(question.key());
        XSSFCell count = row.createCell(1);
        count.setCellValue(number);
        count.setCellStyle(styles.ordinal);
        cell(row, 2, question.title().ja()).setCellStyle(styles.given);
        cell(row, 3, question.question().ja()).setCellStyle(styles.given);
        row.createCell(4).setCellStyle(styles.answer(true, Column.Format.TEXT));
        row.setHeightInPoints(Layout.height(Math.max(4, Layout.lines(question.question().ja(), WIDTHS[3]))));
    }

    private static XSSFCell cell(XSSFRow row, int column, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        return cell;
    }
}
