package jp.bunkai.disclosure.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.ooxml.TestZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read beside the answers: who made what, places, words, days, and what a person is told. */
class DisclosureReaderTest {

    private static final String TITLE = "製造業者による医療情報セキュリティ開示書（MDS） Ver.5.0";

    private static ReadDisclosure only(Book book) {
        return DisclosureReader.read(book.bytes()).disclosures().get(0);
    }

    private static Reading reading(Book book) {
        return DisclosureReader.read(book.bytes());
    }

    private static Book headed(String... above) {
        return Book.sheet("MDS").lines(TITLE).lines(above).lines("番号|質問|回答|備考", "1|甲か|はい");
    }

    @Test
    void makerProductVersionDateAndContactAreFoundWithTheirPlaces() {
        Heading heading = only(headed("製造業者名|青葉システム株式会社||作成日|令和6年4月1日", "製品名称：|電子カルテあおば", "型番／バージョン||Ver.3.2", "問い合わせ先：support@aoba.example")).heading();

        assertEquals(new Found<>("青葉システム株式会社", new Place("MDS", "B2")), heading.maker());
        assertEquals(new Found<>("電子カルテあおば", new Place("MDS", "B3")), heading.product());
        assertEquals(new Found<>("Ver.3.2", new Place("MDS", "C4")), heading.version());
        assertEquals(new Found<>(LocalDate.of(2024, 4, 1), new Place("MDS", "E2")), heading.date());
        assertEquals(new Found<>("support@aoba.example", new Place("MDS", "A5")), heading.contact());
    }

    @Test
    void theyMayStandOnACoverOrBelowTheirLabels() {
        Heading heading = only(Book.sheet("Cover").lines("MDS2 HN 1-2019", "Manufacturer Name|Document ID|Document Release Date", "Aoba Inc.|D-1|1 April 2024", "Device Model|Software Revision",
                "Scanner A|3.2").next("Form").lines("Question ID|Question|Answer", "ALOF-1|a?|Yes")).heading();

        assertEquals("Aoba Inc.", heading.maker().value());
        assertEquals("Scanner A", heading.product().value());
        assertEquals("3.2", heading.version().value());
        assertEquals(new Found<>(LocalDate.of(2024, 4, 1), new Place("Cover", "C3")), heading.date());
        assertNull(heading.contact());
    }

    @Test
    void anEditionIsNotTakenFromTheVersionOfTheProduct() {
        ReadDisclosure read = only(Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書", "バージョン|Ver.4.0", "番号|質問|回答", "1|甲か|はい"));

        assertEquals(Edition.UNKNOWN_EDITION, read.edition());
        assertEquals("Ver.4.0", read.heading().version().value());
    }

    @Test
    void anEmptyFieldIsNotFilledWithTheNextLabel() {
        Heading heading = only(headed("製造業者名||製品名|電子カルテあおば", "作成日", "以下の質問に答えてください")).heading();

        assertNull(heading.maker());
        assertNull(heading.date());
        assertEquals("電子カルテあおば", heading.product().value());
    }

    @Test
    void twoValuesForOneFieldAreNone() {
        Reading reading = reading(headed("製品名|甲", "製品名|乙"));

        assertNull(reading.disclosures().get(0).heading().product());
        assertEquals(List.of("two-values", "two-values"), reading.doubts().stream().map(Doubt::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"令和6年4月1日, 2024-04-01", "R6.4.1, 2024-04-01", "令和元年5月1日, 2019-05-01", "2024/4/1, 2024-04-01", "２０２４年４月１日, 2024-04-01", "2024-04-01, 2024-04-01",
        "20240401, 2024-04-01", "'April 1, 2024', 2024-04-01", "01-Apr-2024, 2024-04-01", "13/4/2024, 2024-04-13", "#45383, 2024-04-01", "2024年4月1日（月）, 2024-04-01"})
    void daysAreReadInManyWays(String written, LocalDate day) {
        assertEquals(day, only(headed("作成日|" + written)).heading().date().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/05/2024", "2024年4月", "4月1日", "令和6年13月1日", "#12", "近日"})
    void whatCouldBeTwoDaysIsNone(String written) {
        assertNull(only(headed("作成日|" + written)).heading().date());
    }

    @Test
    void anAnswerKeepsTheWordsOfTheFileAndItsPlaces() {
        ReadAnswer answer = only(Book.sheet("MDS").lines(TITLE, "章|質問番号|質問|はい|いいえ|備考番号", "通信|５．１|ＶＰＮを\n使うか||○|注１", "", "備考欄", "1|外部の装置だけ")).answers().get(0);

        assertEquals("5.1", answer.id());
        assertEquals("５．１", answer.written());
        assertEquals(new Place("MDS", "B3"), answer.place());
        assertEquals("通信", answer.group());
        assertEquals("ＶＰＮを\n使うか", answer.question());
        assertEquals(new Given(1, AnswerValue.NO, new Place("MDS", "E3"), null), answer.standing());
        assertEquals(List.of(new ReadNote("1", "外部の装置だけ", new Place("MDS", "A6"))), answer.notes());
    }

    @Test
    void roundsOfAChecklistKeepTheirDays() {
        ReadAnswer answer = only(Book.sheet("事業者").lines("令和5年度 サイバーセキュリティ対策チェックリスト（事業者確認用）", "番号|項目|1回目|||目標日|2回目", "||はい|いいえ|確認日||はい|いいえ|確認日",
                "2(4)|権限を分ける||○|R5.6.10|令和5年9月30日|○||2023/10/2").merge("C2:E2", "G2:I2", "A2:A3", "B2:B3", "F2:F3")).answers().get(0);

        assertEquals(List.of(new Given(1, AnswerValue.NO, new Place("事業者", "D4"), LocalDate.of(2023, 6, 10)),
                new Given(2, AnswerValue.YES, new Place("事業者", "G4"), LocalDate.of(2023, 10, 2))), answer.given());
        assertEquals(LocalDate.of(2023, 9, 30), answer.target());
        assertEquals(AnswerValue.YES, answer.value());
    }

    @Test
    void whatIsUnreadNamesItsCellAndSaysWhatToDoInBothLanguages() {
        List<Doubt> doubts = reading(Book.sheet("MDS").lines(TITLE, "番号|質問|はい|いいえ", "1|甲か|○|○")).doubts();

        assertEquals(List.of(new Doubt(Doubt.Weight.UNREAD, "two-marks", new Place("MDS", "C3"), "1", Why.TWO_MARKS.text())), doubts);
        for (Why why : Why.values()) {
            assertTrue(why.text().ja().endsWith("。") && why.text().en().endsWith("."), why.name());
        }
    }

    @Test
    void oneDamagedSheetDoesNotLoseTheOthers() throws IOException {
        byte[] file = Book.sheet("壊れ").lines("番号|質問|回答", "9|壬か|はい").next("MDS").lines(TITLE, "番号|質問|回答", "1|甲か|はい").bytes();
        for (String damage : List.of("<row r=\"x\"/>", "<sheetData><row r=\"1\">", "not even a tag")) {
            Reading reading = DisclosureReader.read(TestZip.edited(file, "xl/worksheets/sheet1.xml",
                    xml -> damage.startsWith("<row") ? xml.replace("<sheetData>", "<sheetData>" + damage) : "<worksheet xmlns=\"x\">" + damage));

            assertEquals(List.of("1"), reading.disclosures().get(0).answers().stream().map(ReadAnswer::id).toList());
            assertEquals(List.of("damaged-sheet"), reading.doubts().stream().map(Doubt::code).toList());
            assertEquals(new Place("壊れ", null), reading.doubts().get(0).place());
        }
    }

    @Test
    void twoSheetsOfOneFormThatNameNoProductsAreToldToBeLookedAt() {
        Book book = Book.sheet("1章").lines(TITLE, "番号|質問|回答", "1|甲か|はい").next("2章").lines(TITLE, "番号|質問|回答", "1|乙か|いいえ");
        Book named = Book.sheet("甲").lines(TITLE, "製品名|甲", "番号|質問|回答", "1|甲か|はい").next("乙").lines(TITLE, "製品名|乙", "番号|質問|回答", "1|乙か|いいえ");

        assertEquals(List.of("same-form-twice", "same-form-twice"), reading(book).doubts().stream().map(Doubt::code).toList());
        assertEquals(List.of(), reading(named).doubts());
    }

    @Test
    void aPersonMaySayWhatTheFileLeavesOpen() {
        byte[] open = Book.sheet("Sheet1").lines("製造業者/サービス事業者による医療情報セキュリティ開示書", "番号|質問|回答", "1|甲か|はい").bytes();

        Reading reading = DisclosureReader.read(open, new Expected(Form.SDS, Edition.JAHIS_4_1));

        assertEquals(Form.SDS, reading.form());
        assertEquals(Edition.JAHIS_4_1, reading.disclosures().get(0).edition());
    }

    @Test
    void anotherFormThanTheOneAskedForIsRefused() {
        byte[] checklist = Book.sheet("事業者").lines("令和7年度 サイバーセキュリティ対策チェックリスト（事業者確認用）", "番号|項目|回答", "1①|管理責任者を置く|はい").bytes();
        Reading reading = DisclosureReader.read(checklist, new Expected(Form.MDS, null));

        ProblemException problem = assertThrows(ProblemException.class, () -> reading.orProblem("/file"));

        assertEquals(ProblemType.NOT_PROCESSABLE, problem.type());
        assertEquals(Stop.Code.WRONG_FORM, reading.stop().code());
        assertEquals("「製造業者による医療情報セキュリティ開示書（MDS）」ではなく「サイバーセキュリティ対策チェックリスト（事業者確認用）」です。", reading.stop().why().ja());
        assertEquals(new Place("事業者", "A2"), reading.stop().place());
    }

    @Test
    void filesAndStreamsAreReadTheSame(@TempDir Path folder) throws IOException {
        byte[] file = headed().bytes();
        Files.write(folder.resolve("a.xlsx"), file);

        assertEquals(DisclosureReader.read(file), DisclosureReader.read(folder.resolve("a.xlsx"), Expected.ANYTHING));
        assertEquals(DisclosureReader.read(file), DisclosureReader.read(new ByteArrayInputStream(file), Expected.ANYTHING));
    }
}
