package jp.bunkai.negotiation.workbook;

import static jp.bunkai.negotiation.inquiry.Letters.DOSSIER;
import static jp.bunkai.negotiation.inquiry.Letters.EVIDENCE;
import static jp.bunkai.negotiation.inquiry.Letters.PARTY;
import static jp.bunkai.negotiation.inquiry.Letters.PATCHING;
import static jp.bunkai.negotiation.workbook.Filled.FIRST;
import static jp.bunkai.negotiation.workbook.Filled.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.CadenceUnit;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.negotiation.inquiry.InquiryTopic;
import jp.bunkai.negotiation.inquiry.Letters;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a returned workbook, and what is reported instead of guessed. */
class AnswerWorkbookTest {

    private final Filled workbook = new Filled(Letters.letter());

    @Test
    void aWorkbookNobodyFilledSaysNothingAndLacksNothing() {
        ReturnedWorkbook read = workbook.read();

        assertEquals(DOSSIER, read.dossierId());
        assertEquals(PARTY, read.partyId());
        assertEquals(List.of(), read.rows());
        assertEquals(List.of(), read.topics());
        assertEquals(List.of(), read.unread());
    }

    @Test
    void everyAnswerComesBackTyped() {
        workbook.answer(FIRST, "Answer", "条件付き").answer(FIRST, "Condition", " 保守契約の更新時\n夜間は翌営業日 ")
                .answer(FIRST, "Figure", 24).answer(FIRST, "Unit", "時間以内").answer(FIRST, "Cost", "別途")
                .answer(FIRST, "Amount (yen)", 120000).answer(FIRST, "Amount for", "年額").answer(FIRST, "Tax", "税抜")
                .answer(FIRST, "Contract", "1. 回線保守契約").answer(FIRST, "Clause", "第5条2項\n別表1").answer(FIRST, "Evidence", "作業報告書")
                .answer(FIRST, "Remarks", "ご相談のうえ").words(FIRST, "昼 03-0000-0000");

        ReturnedWorkbook read = workbook.read();

        assertEquals(List.of(), read.unread());
        assertEquals(List.of(new ReturnedRow(PATCHING, "回答", "F6", Answer.CONDITIONAL, "保守契約の更新時\n夜間は翌営業日",
                ServiceLevel.duration(null, Bound.AT_MOST, 24, ServiceLevelUnit.HOUR), CostClass.SEPARATE, 120_000L, CostUnit.PER_YEAR,
                false, Letters.CONTRACT, "第5条2項 別表1", "作業報告書", "ご相談のうえ")), read.rows());
        assertEquals(List.of(new ReturnedWorkbook.TopicAnswer(InquiryTopic.CONTACT, "昼 03-0000-0000")), read.topics());
    }

    @ParameterizedTest
    @CsvSource({"担当, MINE", "担当外, NOT_MINE", "不明, UNKNOWN", "not mine, NOT_MINE", "' 担当 ', MINE"})
    void answersAreReadInEitherLanguageAndWidth(String written, Answer answer) {
        assertEquals(answer, workbook.answer(FIRST, "Answer", written).read().rows().get(0).answer());
    }

    @Test
    void figuresMayBeTypedAsTextInFullWidth() {
        workbook.answer(FIRST, "Figure", "３").answer(FIRST, "Unit", "か月に１回").answer(SECOND, "Figure", 99.95).answer(SECOND, "Unit", "%以上")
                .answer(SECOND, "Cost", "別途").answer(SECOND, "Amount (yen)", "１，２００，０００");

        List<ReturnedRow> rows = workbook.read().rows();

        assertEquals(ServiceLevel.schedule(null, null, 3, CadenceUnit.MONTH), rows.get(0).serviceLevel());
        assertEquals(ServiceLevel.percent(null, Bound.AT_LEAST, new BigDecimal("99.95")), rows.get(1).serviceLevel());
        assertEquals(1_200_000L, rows.get(1).amount());
        assertEquals(EVIDENCE, rows.get(1).rowId());
    }

    @Test
    void nothingIsGuessedFromWordsThatAreNoneOfTheChoices() {
        workbook.answer(FIRST, "Answer", "たぶん担当").answer(FIRST, "Figure", "約3").answer(FIRST, "Unit", "年に1回").answer(FIRST, "Clause", 5);

        ReturnedWorkbook read = workbook.read();

        assertEquals(List.of(), read.rows());
        assertUnread(read, "回答", "F6", "担当・担当外・条件付き・不明 のどれでもありません。");
        assertUnread(read, "回答", "H6", "数値として読めません。");
        assertUnread(read, "回答", "O6", "数値または日付として入力されています。文字として入力し直してください。");
    }

    @Test
    void anAnswerOnAConditionNeedsTheConditionAndNoOtherAnswerHasOne() {
        workbook.answer(FIRST, "Answer", "条件付き").answer(SECOND, "Answer", "担当").answer(SECOND, "Condition", "夜間を除く");

        ReturnedWorkbook read = workbook.read();

        assertEquals(1, read.rows().size());
        assertNull(read.rows().get(0).condition());
        assertUnread(read, "回答", "F6", "「条件付き」の場合は、条件をご記入ください。");
        assertUnread(read, "回答", "G7", "条件は、回答が「条件付き」の場合のみ読みます。");
    }

    @Test
    void anAmountIsReadOnlyWhereItIsChargedSeparately() {
        workbook.answer(FIRST, "Cost", "料金内").answer(FIRST, "Amount (yen)", 5000).answer(FIRST, "Tax", "税込");

        ReturnedWorkbook read = workbook.read();

        assertEquals(CostClass.INCLUDED, read.rows().get(0).costClass());
        assertNull(read.rows().get(0).amount());
        assertUnread(read, "回答", "K6", "金額は、費用が「別途」の場合のみ読みます。");
        assertUnread(read, "回答", "M6", "金額とあわせてご記入ください。");
    }

    @Test
    void aFormulaIsNeitherWorkedOutNorRead() {
        workbook.edited(file -> file.getSheet("回答").getRow(FIRST).getCell(5).setCellFormula("IF(1=1,\"担当\",\"担当外\")"));

        ReturnedWorkbook read = workbook.read();

        assertEquals(List.of(), read.rows());
        assertUnread(read, "回答", "F6", "数式は計算せず、読みません。値をご記入ください。");
    }

    @Test
    void mergedCellsAreReportedAndNotRead() {
        workbook.answer(FIRST, "Answer", "担当").edited(file -> file.getSheet("回答").addMergedRegion(new CellRangeAddress(FIRST, SECOND, 5, 5)));

        ReturnedWorkbook read = workbook.read();

        assertEquals(List.of(), read.rows());
        assertUnread(read, "回答", "F6:F7", "結合されたセルは読みません。結合を解除してご記入ください。");
    }

    @Test
    void aRowThatWasDeletedIsReported() {
        workbook.edited(file -> file.getSheet("回答").removeRow(file.getSheet("回答").getRow(SECOND)));

        assertUnread(workbook.read(), "回答", null, "番号 2 の行がありません。");
    }

    @Test
    void aRowThatWasDoubledIsReadInNeitherPlace() {
        workbook.answer(FIRST, "Answer", "担当").edited(file -> {
            XSSFSheet sheet = file.getSheet("回答");
            sheet.copyRows(FIRST, FIRST, 9, new org.apache.poi.ss.usermodel.CellCopyPolicy());
        });

        ReturnedWorkbook read = workbook.read();

        assertEquals(List.of(), read.rows());
        assertUnread(read, "回答", "F10", "番号 1 の行が二つ以上あるため、どれも読みません。");
    }

    @Test
    void aRowThatWasAddedIsReported() {
        workbook.answer(11, "Answer", "担当");

        assertUnread(workbook.read(), "回答", "F12", "追加された行は読みません。お伺いした行か備考にご記入ください。");
    }

    @Test
    void anAnswerToAnotherQuestionThanTheOneAskedIsNotRead() {
        workbook.answer(FIRST, "Answer", "担当").answer(FIRST, "Question", "貴院の担当でよろしいですか。");

        ReturnedWorkbook read = workbook.read();

        assertEquals(List.of(), read.rows());
        assertUnread(read, "回答", "E6", "お伺いした文が書き換えられているため、この行は読みません。");
    }

    @Test
    void columnsAndSheetsAreFoundWhereverTheyWereMoved() {
        workbook.answer(FIRST, "Answer", "担当").edited(file -> {
            file.unLock();
            file.setSheetName(0, "回答（記入済み）");
            file.setSheetOrder("記入のしかた", 0);
        });

        assertEquals(Answer.MINE, workbook.read().rows().get(0).answer());
    }

    @Test
    void aWorkbookThatIsNotOursSaysSo() {
        workbook.edited(file -> {
            file.unLock();
            file.removeSheetAt(file.getSheetIndex("_bunkai"));
        });

        ReturnedWorkbook read = workbook.read();

        assertNull(read.dossierId());
        assertUnread(read, "_bunkai", null, "この製品から書き出した回答票ではないか、管理用のシートが失われています。");
    }

    @Test
    void charactersThatATextMayNotHoldAreNotRead() {
        workbook.answer(FIRST, "Remarks", "右\u202Eから左").answer(SECOND, "Remarks", "あ".repeat(1001));

        ReturnedWorkbook read = workbook.read();

        assertEquals(List.of(), read.rows());
        assertEquals(List.of("Q6", "Q7"), read.unread().stream().map(Unread::cell).toList());
    }

    private static void assertUnread(ReturnedWorkbook read, String sheet, String cell, String why) {
        List<String> reported = read.unread().stream().map(unread -> unread.sheet() + " " + unread.cell() + " " + unread.why().ja()).toList();
        assertEquals(true, reported.contains(sheet + " " + cell + " " + why), reported::toString);
    }
}
