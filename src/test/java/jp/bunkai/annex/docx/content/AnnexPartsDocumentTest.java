package jp.bunkai.annex.docx.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexPart;
import jp.bunkai.annex.docx.DocxStructure;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.support.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each of the thirteen parts can be left out: nothing of it stays behind, and nothing else speaks of it. */
class AnnexPartsDocumentTest {

    private static final Template TEMPLATE = ShippedTemplates.template(AnnexDocument.TEMPLATE);
    private static final AnnexContent SAMPLE = ShippedTemplates.annex();

    private static byte[] with(Set<AnnexPart> parts) {
        return AnnexDocument.write(TEMPLATE, SAMPLE.with(parts));
    }

    private static Set<AnnexPart> without(AnnexPart... absent) {
        Set<AnnexPart> parts = EnumSet.allOf(AnnexPart.class);
        parts.removeAll(Set.of(absent));
        return parts;
    }

    private static String body(byte[] docx) {
        return ReadableDocx.part(docx, "word/document.xml");
    }

    private static int sections(String xml) {
        return xml.split("<w:sectPr", -1).length - 1;
    }

    @ParameterizedTest
    @EnumSource(AnnexPart.class)
    void whatIsLeftOutIsNamedOnceAndNowhereElse(AnnexPart absent) {
        byte[] docx = with(without(absent));
        DocxStructure.assertSound(docx);
        // What people wrote into the rows is theirs, 別紙 they name included.
        String text = ReadableDocx.of(docx).replaceAll("\\(別紙[0-9]+\\)|署名済み別紙2", "");
        String name = "別紙" + absent.number();
        String note = "注　" + name + "は、この文書に含まない。";
        assertTrue(text.contains(note), text);
        Pattern said = Pattern.compile(Pattern.quote(name) + "(?![0-9])");
        assertFalse(said.matcher(text.replace(note, "")).find(), () -> text.lines().filter(line -> said.matcher(line).find()).toList().toString());
        Pattern tables = Pattern.compile("[表図]" + absent.number() + "-");
        assertFalse(tables.matcher(text).find(), () -> text.lines().filter(line -> tables.matcher(line).find()).toList().toString());
        assertEquals(sections(body(with(null))) - 1, sections(body(docx)), "its section goes with it");
        assertTrue(body(docx).endsWith("</w:sectPr></w:body></w:document>"), "the last section ends the body");
    }

    @Test
    void allPartsStandWhereNothingWasChosen() {
        String text = ReadableDocx.of(with(null));
        for (AnnexPart part : AnnexPart.values()) {
            assertTrue(text.contains("別紙" + part.number() + "　"), part.name());
        }
        assertFalse(text.contains("この文書に含まない"));
    }

    @Test
    void figuresThatDifferAreLookedUpWhereTheyStand() {
        assertEquals("別紙4", PartValues.figures(without()));
        assertEquals("別紙2", PartValues.figures(without(AnnexPart.LEVELS)));
        assertEquals("本別紙の各表", PartValues.figures(without(AnnexPart.LEVELS, AnnexPart.MATRIX)));
    }

    @Test
    void theNewPartsHoldWhatIsKnown() {
        String text = ReadableDocx.of(with(null));
        assertTrue(text.contains("2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"));
        assertTrue(text.contains("適用一覧（9月分）（2026年10月5日）"));
        assertTrue(text.contains("証跡の提示なし"));
        assertTrue(text.contains("株式会社みどり保守サービス | 脆弱性・更新・マルウェア、バックアップ | 通18、通20 | 未記入"), text);
        assertTrue(text.contains("契約終了時の返却・消去証明"));
    }

    @Test
    void libreOfficeOpensWhatIsLeft() throws IOException, InterruptedException {
        byte[] few = LibreOffice.toPdf(with(EnumSet.of(AnnexPart.SCOPE, AnnexPart.MATRIX, AnnexPart.RISKS)), "docx");
        byte[] all = LibreOffice.toPdf(with(null), "docx");
        assertTrue(few.length < all.length);
    }
}
