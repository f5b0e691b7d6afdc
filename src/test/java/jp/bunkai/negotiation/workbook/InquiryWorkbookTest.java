package jp.bunkai.negotiation.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.negotiation.inquiry.Ask;
import jp.bunkai.negotiation.inquiry.InquiryLetter;
import jp.bunkai.negotiation.inquiry.InquiryQuestion;
import jp.bunkai.negotiation.inquiry.Letters;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook as its receiver meets it. */
class InquiryWorkbookTest {

    @Test
    void whatIsAskedIsLockedAndWhatIsAnsweredIsOpen() throws IOException {
        XSSFSheet sheet = open(Letters.letter()).getSheet("回答");

        assertTrue(sheet.getProtect());
        assertTrue(sheet.getRow(5).getCell(Filled.column(sheet, "Question")).getCellStyle().getLocked());
        assertFalse(sheet.getRow(5).getCell(Filled.column(sheet, "Answer")).getCellStyle().getLocked());
        assertEquals("【現在の案】（なし）\n現在、実施（R）する当事者が決まっておりません。貴社のご契約・サービスの範囲に含まれるか、お答えください。",
                sheet.getRow(5).getCell(Filled.column(sheet, "Question")).getStringCellValue());
        assertEquals("VPN装置\n【非常時】", sheet.getRow(5).getCell(Filled.column(sheet, "About")).getStringCellValue());
    }

    @Test
    void choicesAreOfferedAsLists() throws IOException {
        XSSFSheet sheet = open(Letters.letter()).getSheet("回答");

        List<List<String>> lists = sheet.getDataValidations().stream().map(XSSFDataValidation::getValidationConstraint)
                .filter(constraint -> constraint.getExplicitListValues() != null)
                .map(constraint -> Arrays.asList(constraint.getExplicitListValues())).toList();
        assertEquals(List.of("担当", "担当外", "条件付き", "不明"), lists.get(0));
        assertEquals(List.of("料金内", "別途", "無償", "未定"), lists.get(2));
        assertEquals("_bunkai!$F$5:$F$5", sheet.getDataValidations().get(5).getValidationConstraint().getFormula1());
    }

    @Test
    void onlyTheCellsThatAQuestionAsksForAreColoured() throws IOException {
        XSSFSheet sheet = open(Letters.letter()).getSheet("回答");

        List<String> coloured = new ArrayList<>();
        for (int i = Filled.column(sheet, "Answer"); i <= Filled.column(sheet, "Remarks"); i++) {
            if (sheet.getRow(6).getCell(i).getCellStyle().getFillForegroundXSSFColor() != null) {
                coloured.add(sheet.getRow(4).getCell(i).getStringCellValue());
            }
        }
        assertEquals(List.of("回答\nAnswer", "証跡\nEvidence"), coloured);
    }

    @Test
    void itIsFrozenHiddenAndPrintedAsAPersonExpects() throws IOException {
        XSSFWorkbook workbook = open(Letters.letter());
        XSSFSheet sheet = workbook.getSheet("回答");

        assertEquals(List.of("回答", "全般", "記入のしかた", "_bunkai"), List.of(workbook.getSheetName(0), workbook.getSheetName(1),
                workbook.getSheetName(2), workbook.getSheetName(3)));
        assertEquals(SheetVisibility.VERY_HIDDEN, workbook.getSheetVisibility(3));
        assertTrue(sheet.isColumnHidden(0));
        assertTrue(sheet.getRow(3).getZeroHeight());
        assertEquals(5, sheet.getPaneInformation().getHorizontalSplitTopRow());
        assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(4, sheet.getRepeatingRows().getFirstRow());
        assertEquals("電子カルテ更新 && 回線", sheet.getHeader().getLeft());
        assertTrue(workbook.isStructureLocked());
    }

    @Test
    void noTextOfOursEverStartsAFormula() throws IOException {
        List<InquiryQuestion> questions = new ArrayList<>();
        for (String start : List.of("=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
            questions.add(Letters.row(UUID.randomUUID(), start + "|cmd", Set.of(Ask.DECLARATION)));
        }
        InquiryLetter plain = Letters.letter(questions);
        InquiryLetter letter = new InquiryLetter(plain.dossierId(), plain.partyId(), "=HYPERLINK(\"x\")", plain.date(), null, plain.sender(),
                "=1+1", List.of(new InquiryLetter.Contract(Letters.CONTRACT, "=1+1")), questions);

        for (org.apache.poi.ss.usermodel.Sheet sheet : open(letter)) {
            for (org.apache.poi.ss.usermodel.Row row : sheet) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    boolean text = cell.getCellType() == CellType.STRING;
                    assertFalse(cell.getCellType() == CellType.FORMULA);
                    if (text && "=+-@\t\r".indexOf(cell.getStringCellValue().charAt(0)) >= 0) {
                        assertTrue(cell.getCellStyle().getQuotePrefixed(), () -> cell.getAddress().formatAsString());
                    }
                }
            }
        }
    }

    @Test
    void aLetterWithoutQuestionsIsAWorkbookAllTheSame() throws IOException {
        XSSFWorkbook workbook = open(Letters.letter(List.of()));

        assertEquals(3, workbook.getNumberOfSheets());
        assertEquals(List.of(), AnswerWorkbook.read(InquiryWorkbook.write(Letters.letter(List.of()))).unread());
    }

    @Test
    void aLongQuestionGetsARowHighEnoughToReadIt() throws IOException {
        XSSFSheet sheet = open(Letters.letter()).getSheet("回答");
        XSSFRow row = sheet.getRow(5);
        XSSFCell question = row.getCell(Filled.column(sheet, "Question"));

        assertTrue(question.getCellStyle().getWrapText());
        assertEquals(62.0f, row.getHeightInPoints());
    }

    private static XSSFWorkbook open(InquiryLetter letter) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(InquiryWorkbook.write(letter)));
    }
}
