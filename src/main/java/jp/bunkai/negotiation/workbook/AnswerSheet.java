package jp.bunkai.negotiation.workbook;

import java.util.List;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.negotiation.inquiry.InquiryLetter;
import jp.bunkai.negotiation.inquiry.InquiryQuestion;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of the questions about rows: what is asked is locked, what is to be answered is open, coloured where it is wanted. */
final class AnswerSheet {

    static final String NAME = "回答";
    /** Rows above the questions, counted from 0. */
    static final int CODES = 3;
    static final int HEADER = 4;
    static final int FIRST = 5;

    private final InquiryLetter letter;
    private final Styles styles;
    private final XSSFSheet sheet;

    AnswerSheet(XSSFWorkbook workbook, InquiryLetter letter, Styles styles) {
        this.letter = letter;
        this.styles = styles;
        this.sheet = workbook.createSheet(NAME);
    }

    void write() {
        Heading.write(sheet, letter, styles, "ご照会事項への回答票　Answers to our questions",
                "黄色の欄をご記入ください。白い欄は必要な場合のみご記入ください。記入のしかたは「記入のしかた」シートをご覧ください。",
                "Please fill the yellow cells; the white ones only where needed. See the sheet 記入のしかた (How to fill).");
        codesAndHeader();
        List<InquiryQuestion> questions = letter.questions();
        int at = FIRST;
        int number = 1;
        for (InquiryQuestion question : questions) {
            if (question.rowId() != null) {
                row(sheet.createRow(at++), number, question);
            }
            number++;
        }
        if (at > FIRST) {
            new Validations(sheet, FIRST, at - 1).add(letter.contracts().size());
            conditionMissing(at - 1);
        }
        Layout.finish(sheet, Column.SCOPE.ordinal(), HEADER, letter);
        for (Column column : Column.values()) {
            sheet.setColumnWidth(column.ordinal(), column.width() * 256);
        }
        sheet.setColumnHidden(Column.KEY.ordinal(), true);
    }

    private void codesAndHeader() {
        XSSFRow codes = sheet.createRow(CODES);
        codes.setZeroHeight(true);
        XSSFRow header = sheet.createRow(HEADER);
        header.setHeightInPoints(62);
        for (Column column : Column.values()) {
            codes.createCell(column.ordinal()).setCellValue(column.name());
            if (column != Column.KEY) {
                XSSFCell cell = header.createCell(column.ordinal());
                cell.setCellValue(column.header());
                cell.setCellStyle(styles.header);
            }
        }
    }

    private void row(XSSFRow row, int number, InquiryQuestion question) {
        row.createCell(Column.KEY.ordinal()).setCellValue(question.key());
        XSSFCell count = row.createCell(Column.NUMBER.ordinal());
        count.setCellValue(number);
        count.setCellStyle(styles.ordinal);
        given(row, Column.DUTY, question.title().ja());
        given(row, Column.SCOPE, scope(question));
        given(row, Column.QUESTION, asked(question));
        for (Column column : Column.values()) {
            if (column.answered()) {
                row.createCell(column.ordinal())
                        .setCellStyle(styles.answer(column.wantedBy(question.asks()), column.format()));
            }
        }
        row.setHeightInPoints(Layout.height(Math.max(Layout.lines(asked(question), Column.QUESTION.width()),
                Math.max(Layout.lines(question.title().ja(), Column.DUTY.width()), Layout.lines(scope(question), Column.SCOPE.width())))));
    }

    private void given(XSSFRow row, Column column, String text) {
        XSSFCell cell = row.createCell(column.ordinal());
        cell.setCellValue(text);
        cell.setCellStyle(styles.given);
    }

    /** What stands in the cell of the question; of a row it begins with what stands for the vendor now. */
    static String asked(InquiryQuestion question) {
        return question.draft() == null ? question.question().ja() : "【現在の案】" + question.draft().ja() + "\n" + question.question().ja();
    }

    private static String scope(InquiryQuestion question) {
        String object = question.scope() == null ? "全体" : question.scope().ja();
        return question.phase() == Phase.EMERGENCY ? object + "\n【非常時】" : object;
    }

    /** A condition that is still missing where the answer is 条件付き is coloured. */
    private void conditionMissing(int last) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        String answer = "$" + letterOf(Column.ANSWER) + (FIRST + 1);
        String condition = "$" + letterOf(Column.CONDITION) + (FIRST + 1);
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule("AND(" + answer + "=\"条件付き\"," + condition + "=\"\")");
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.LIGHT_ORANGE.index);
        int column = Column.CONDITION.ordinal();
        formatting.addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(FIRST, last, column, column)}, rule);
    }

    private static String letterOf(Column column) {
        return CellReference.convertNumToColString(column.ordinal());
    }
}
