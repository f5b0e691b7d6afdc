package jp.bunkai.annex.docx.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;

import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.Accepted;
import jp.bunkai.annex.AnnexContent.SpecialNote;
import jp.bunkai.annex.AnnexContent.Edition;
import jp.bunkai.annex.AnnexContent.Precedence;
import jp.bunkai.annex.AnnexContent.Row;
import jp.bunkai.annex.AnnexContent.Terms;
import jp.bunkai.annex.AnnexContent.UpdateSentence;
import jp.bunkai.annex.docx.ContentControl;
import jp.bunkai.annex.docx.ContentControls;
import jp.bunkai.annex.docx.DocxStructure;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.ooxml.PackageGuard;
import jp.bunkai.platform.ooxml.PackageKind;
import jp.bunkai.support.LibreOffice;

class AnnexDocumentTest {

    private static final Template TEMPLATE = ShippedTemplates.template(AnnexDocument.TEMPLATE);
    private static final AnnexContent SAMPLE = ShippedTemplates.annex();

    @Test
    void theSampleReadsAsTheCommittedText() throws IOException {
        byte[] docx = AnnexDocument.write(TEMPLATE, SAMPLE);
        DocxStructure.assertSound(docx);
        Golden.assertSame("standard-annex.txt", ReadableDocx.of(docx));
    }

    @Test
    void libreOfficeOpensTheSample() throws IOException, InterruptedException {
        byte[] pdf = LibreOffice.toPdf(AnnexDocument.write(TEMPLATE, SAMPLE), "docx");
        assertTrue(pdf.length > 50_000, "a PDF of many pages");
    }

    @Test
    void aFigureStandsInTheMatrixOnceAndFlowsIntoTableAndClause() {
        String text = text(withRows(row("r1", "INC-02", within(2))));
        assertTrue(text.contains("| 非1 | 第一報 | 乙 | I | A/R | － | 乙：電話 2時間以内 | － | － |"), text);
        assertTrue(text.contains("| 非1 | 第一報 / 乙 | 乙 | 電話 2時間以内 | － |"));
        assertTrue(text.contains("第一報の期限は、2時間以内とし、"));
    }

    @Test
    void aClausePrintsNoFigureThatTheRowsDoNotAgreeOn() {
        String apart = text(withRows(row("r1", "INC-02", within(2)), row("r2", "INC-02", within(4))));
        assertTrue(apart.contains("第一報の期限は、別紙4に定めるところとし、"));
        String none = text(withRows());
        assertTrue(none.contains("第一報の期限は、甲乙が協議して定めるところとし、"));
        assertTrue(none.contains("該当する行はない。"));
    }

    @Test
    void oneOfThreeClausesOnPrecedenceStands() {
        assertTrue(text(with(Precedence.ANNEX, UpdateSentence.ALL)).contains("とが異なるときは、本別紙の定めによる。"));
        assertTrue(text(with(Precedence.CONTRACT, UpdateSentence.ALL)).contains("とが異なるときは、原契約の定めによる。甲及び乙は、"));
        String stricter = text(with(Precedence.STRICTER, UpdateSentence.ALL));
        assertTrue(stricter.contains("とが異なるときは、安全管理の水準がより高い定めによる。"));
        assertFalse(stricter.contains("とが異なるときは、本別紙の定めによる。"));
    }

    @Test
    void theUpdateSentenceSaysNoMoreThanTheMatrixHolds() {
        assertTrue(text(with(Precedence.ANNEX, UpdateSentence.ALL)).contains("乙は、別紙1に掲げるすべてのサーバ"));
        assertFalse(text(with(Precedence.ANNEX, UpdateSentence.PARTLY)).contains("乙は、別紙1に掲げるすべてのサーバ"));
        assertTrue(text(with(Precedence.ANNEX, UpdateSentence.NONE)).contains("責任を乙が負うことを定めるものではない。"));
    }

    @Test
    void theFixedStatementsAreNoControlsAndStandInEveryAnnex() {
        byte[] docx = AnnexDocument.write(TEMPLATE, withRows());
        String text = ReadableDocx.of(docx);
        assertTrue(text.contains("病院の最終責任は免れない。事業者も自らの法令上の義務を負う。"));
        assertTrue(text.contains("画面上の確認及び回答は交渉の記録であり、申込みでも承諾でもない。"));
        assertTrue(text.contains("甲及び乙以外の当事者の記号は、参考として記すものであり、"));
        assertFalse(ReadableDocx.tags(ReadableDocx.part(docx, "word/document.xml")).stream().anyMatch(tag -> tag.contains("final")));
    }

    @Test
    void aDraftSaysSoOnEveryPageAndASigningEditionDoesNot() {
        String draft = ReadableDocx.of(ReadableDocx.part(AnnexDocument.write(TEMPLATE, edition(true)), "word/footer5.xml"));
        assertTrue(draft.contains("第3版【案】"), draft);
        byte[] finished = AnnexDocument.write(TEMPLATE, edition(false));
        assertFalse(ReadableDocx.of(ReadableDocx.part(finished, "word/footer5.xml")).contains("案"));
        assertTrue(ReadableDocx.of(finished).contains("効力発生日 | 令和　　年　　月　　日（　　　　年　　月　　日）"));
    }

    @Test
    void hostileTextStaysText() throws IOException, InterruptedException {
        String hostile = "${x} {{x}} ]]> <w:p/> &amp; 𠮟る\u0000\uD842\n二行目\tタブ";
        Row row = new Row("r1", null, Phase.NORMAL, "GOV", "統治", hostile, hostile, hostile, null, Letter.A, Letter.R, List.of(),
                new Terms(List.of(), hostile, hostile, hostile, hostile), null, true, true, List.of());
        byte[] docx = AnnexDocument.write(TEMPLATE, withRows(row));
        DocxStructure.assertSound(docx);
        assertTrue(ReadableDocx.of(docx).contains("例・病院による記録・${x} {{x}} ]]> <w:p/> &amp; 𠮟る\uFFFD\uFFFD⏎二行目→タブ"));
        LibreOffice.toPdf(docx, "docx");
    }

    @Test
    void aVeryLongAnnexStaysBelowTheLimitsForWhatComesBack() {
        Row[] rows = IntStream.range(0, 5000).mapToObj(i -> row("r" + i, "INC-02", within(i + 1))).toArray(Row[]::new);
        byte[] docx = AnnexDocument.write(TEMPLATE, withRows(rows));
        assertEquals(Optional.empty(), PackageGuard.check(docx, PackageKind.WORD));
        assertTrue(ReadableDocx.part(docx, "word/document.xml").contains("row.no:r4999"));
    }

    @Test
    void aReturnedDocumentCanBeReadBackControlByControl() throws Docx4JException {
        byte[] docx = AnnexDocument.write(TEMPLATE, SAMPLE);
        WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        List<ContentControl> titles = ContentControls.find(document, "row.title");
        assertEquals(SAMPLE.rows().stream().filter(row -> row.outReason() == null).count(), titles.size());
        assertEquals("row.title:r001 = 医療情報システム安全管理責任者の設置",
                titles.get(0).tag() + " = " + titles.get(0).text());
        ContentControl parties = ContentControls.find(document, "contract.parties").get(1);
        assertEquals("c2 締結 中央リース株式会社\n履行 乙", parties.rowId() + " " + parties.text());
    }

    @Test
    void risksNameRowsByTheirNumberInThisDocumentAndHospitalsApprovals() {
        String text = text(SAMPLE);
        assertTrue(text.contains("サーバOSの更新が月次でしか行えない"));
        assertTrue(text.contains("関係　電子カルテ端末と基盤サーバの間、通18、電子カルテ基盤サーバ"), text);
        assertTrue(text.contains("共同 / 承認 理事長 汐見 和夫（2026年11月10日）⏎2027年11月9日まで"), text);
        assertTrue(text.contains("2026年11月1日から⏎2026年11月14日まで（期限切れ）"));
        assertTrue(text.contains("質問あり：夜間の適用は可能か。"));
    }

    @Test
    void whereNothingRemainsTheAnnexSaysSo() {
        String text = text(withRows());
        assertTrue(text.contains("双方が知るリスクはない。"));
        assertTrue(text.contains("緩和している対策はない。"));
        assertTrue(text.contains("説明の記録はない。"));
        assertTrue(text.contains("説明を確認しても、リスクを引き受けたことにも、責任を免除したことにもならない。"));
    }

    @Test
    void specialNotesAreTheWordsThatBothSidesAcceptedWithWhoAndWhen() {
        Accepted hospital = new Accepted("高橋 花子", LocalDate.of(2026, 11, 22), false);
        Accepted vendor = new Accepted("田中 翔", LocalDate.of(2026, 11, 20), true);
        AnnexContent content = with(SAMPLE.precedence(), SAMPLE.updateSentence());
        AnnexContent noted = new AnnexContent(content.edition(), content.hospital(), content.vendor(), content.others(), content.precedence(),
                content.updateSentence(), content.contracts(), content.systems(), content.assets(), content.rows(), content.carvedOut(), content.contacts(),
                content.remaining(), content.changes(), content.disclosures(), content.subcontractors(), content.parts(),
                List.of(new SpecialNote("n1", "共通条項", "期限は、〔fig.INC-02〕とする。", "営業時間に限り数える。", hospital, vendor),
                        new SpecialNote("n2", "別紙5", null, "加えた文", hospital, vendor)));
        byte[] docx = AnnexDocument.write(TEMPLATE, noted);
        DocxStructure.assertSound(docx);
        String text = ReadableDocx.of(docx);
        assertTrue(text.contains("表13-2　特記事項"), text);
        assertTrue(text.contains("営業時間に限り数える。 | 甲　高橋 花子　2026年11月22日⏎乙　田中 翔　提案 2026年11月20日"), text);
        assertTrue(text.contains("別紙5 | （なし・追加） | 加えた文"), text);
        assertFalse(text.contains("〔fig.INC-02〕"), "people read what the control means, not its tag");
        assertFalse(text(content).contains("特記事項"));
        assertTrue(NoteValues.printed(TEMPLATE));
    }

    private static String text(AnnexContent content) {
        return ReadableDocx.of(AnnexDocument.write(TEMPLATE, content));
    }

    private static AnnexContent withRows(Row... rows) {
        return content(SAMPLE.edition(), SAMPLE.precedence(), SAMPLE.updateSentence(), List.of(rows));
    }

    private static AnnexContent with(Precedence precedence, UpdateSentence updateSentence) {
        return content(SAMPLE.edition(), precedence, updateSentence, List.of());
    }

    private static AnnexContent edition(boolean draft) {
        return content(new Edition(3, LocalDate.of(2026, 11, 21), null, null, "案件", draft), SAMPLE.precedence(),
                SAMPLE.updateSentence(), List.of());
    }

    private static AnnexContent content(Edition edition, Precedence precedence, UpdateSentence updateSentence, List<Row> rows) {
        return new AnnexContent(edition, SAMPLE.hospital(), SAMPLE.vendor(), List.of(), precedence, updateSentence, List.of(), List.of(),
                List.of(), rows, List.of(), List.of(), null, List.of(), List.of(), List.of(), null, List.of());
    }

    private static Row row(String key, String duty, ServiceLevel level) {
        return new Row(key, duty, Phase.EMERGENCY, "INC", "インシデント対応", "第一報", "乙", null, null, Letter.I, Letter.AR, List.of(), null,
                new Terms(List.of(level), null, null, null, null), false, false, List.of());
    }

    private static ServiceLevel within(int hours) {
        return ServiceLevel.duration(new Text("電話", "by phone"), Bound.AT_MOST, hours, ServiceLevelUnit.HOUR);
    }
}
