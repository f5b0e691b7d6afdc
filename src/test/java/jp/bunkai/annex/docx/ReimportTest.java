package jp.bunkai.annex.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.bunkai.annex.docx.content.AnnexDocument;
import jp.bunkai.annex.docx.content.ShippedTemplates;
import org.junit.jupiter.api.Test;

/** What a legal department changes in Word, read back control by control and sentence by sentence. */
class ReimportTest {

    private static final Manifest MANIFEST = ShippedTemplates.manifest(AnnexDocument.TEMPLATE);
    private static final byte[] SENT = AnnexDocument.write(ShippedTemplates.template(AnnexDocument.TEMPLATE), ShippedTemplates.annex());

    /** Changes the body as a text; what is sought must be there. */
    static byte[] edited(byte[] docx, String... pairs) {
        Map<String, byte[]> parts = new LinkedHashMap<>(DocxParts.read(docx));
        String body = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        for (int i = 0; i < pairs.length; i += 2) {
            assertTrue(body.contains(pairs[i]), pairs[i]);
            body = body.replace(pairs[i], pairs[i + 1]);
        }
        parts.put("word/document.xml", body.getBytes(StandardCharsets.UTF_8));
        return WordMarkup.zip(parts);
    }

    private static Reimport.Returned read(byte[] returned) {
        return Reimport.read(SENT, returned, MANIFEST);
    }

    @Test
    void whatNobodyChangedHasNoDifferences() {
        Reimport.Returned returned = read(SENT);
        assertEquals(List.of(), returned.changes());
        assertEquals(List.of(), returned.texts());
        Map<String, String> standing = Reimport.texts(SENT, MANIFEST);
        returned.controls().forEach((tag, control) -> assertEquals(Set.of(standing.get(tag)), control.returned(), tag));
    }

    @Test
    void trackedChangesWithinAControlAreItsNewText() {
        byte[] returned = edited(SENT, "<w:t xml:space=\"preserve\">医療情報システム安全管理責任者の設置</w:t></w:r>",
                "<w:t xml:space=\"preserve\">医療情報システム</w:t></w:r><w:del w:id=\"9001\" w:author=\"法務 花子\" w:date=\"2026-11-20T01:00:00Z\"><w:r><w:delText>"
                        + "安全管理責任者</w:delText></w:r></w:del><w:ins w:id=\"9002\" w:author=\"法務 花子\" w:date=\"2026-11-20T01:00:00Z\"><w:r><w:t>統括責任者</w:t></w:r></w:ins>"
                        + "<w:r><w:t>の設置</w:t></w:r>");
        Reimport.Returned read = read(returned);
        Reimport.Control control = read.controls().get("row.title:r001");
        assertEquals("医療情報システム安全管理責任者の設置", control.sent());
        assertEquals(Set.of("医療情報システム統括責任者の設置"), control.returned());
        assertTrue(control.place().startsWith("別紙2"));
        assertTrue(read.changes().contains(new TrackedChange(TrackedChange.Kind.DELETED, "法務 花子", "2026-11-20T01:00:00Z", "安全管理責任者", "row.title:r001")));
        assertTrue(read.changes().contains(new TrackedChange(TrackedChange.Kind.INSERTED, "法務 花子", "2026-11-20T01:00:00Z", "統括責任者", "row.title:r001")));
        assertEquals(List.of(), read.texts());
    }

    @Test
    void textOutsideOfControlsIsADeviationTrackedOrNot() {
        byte[] returned = edited(SENT, "協議が調わないことを理由に、被害の拡大を防ぐための作業を遅らせない。", "",
                "休日及び夜間を含めて数え、", "休日及び夜間を除いて数え、",
                "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t xml:space=\"preserve\">表4-1",
                "<w:p><w:pPr><w:rPr><w:ins w:id=\"9003\" w:author=\"法務\" w:date=\"2026-11-20T01:00:00Z\"/></w:rPr></w:pPr><w:ins w:id=\"9004\" w:author=\"法務\" "
                        + "w:date=\"2026-11-20T01:00:00Z\"><w:r><w:t>乙の責任は月額料金を上限とする。</w:t></w:r></w:ins></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t xml:space=\"preserve\">表4-1");
        List<TextDifference> texts = read(returned).texts();
        assertEquals(3, texts.size(), texts.toString());
        assertTrue(texts.get(0).after().contains("夜間を除いて数え、") && texts.get(0).before().contains("夜間を含めて数え、"));
        assertEquals("共通条項", texts.get(0).place());
        assertTrue(texts.get(1).before().contains("作業を遅らせない") && !texts.get(1).after().contains("作業を遅らせない"));
        assertEquals(new TextDifference("別紙4　サービスレベル", null, "乙の責任は月額料金を上限とする。"), texts.get(2));
    }

    @Test
    void aTextThatIsTooLongIsKnownToBeCut() {
        String clause = "乙の責任は月額料金を上限とする。";
        String paragraph = "<w:p><w:r><w:t>%s</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t xml:space=\"preserve\">表4-1";
        String before = "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t xml:space=\"preserve\">表4-1";
        assertTrue(Reimport.wasCut(read(edited(SENT, before, paragraph.formatted(clause.repeat(300)))).texts().get(0).after()));
        assertFalse(Reimport.wasCut(read(edited(SENT, before, paragraph.formatted(clause + "…"))).texts().get(0).after()));
        assertTrue(Reimport.wasCut(Reimport.cut("𠮷".repeat(2001))) && Reimport.wasCut(Reimport.cut("a" + "𠮷".repeat(2001))));
        assertFalse(Reimport.wasCut("a".repeat(4000)) || Reimport.wasCut(null));
    }

    @Test
    void aControlThatSaysTwoThingsSaysBoth() {
        byte[] returned = edited(SENT, "<w:tag w:val=\"hospital.address\"/>", "<w:tag w:val=\"hospital.name\"/>");
        assertEquals(2, read(returned).controls().get("hospital.name").returned().size());
    }

    @Test
    void whatWordSavesAnewReadsTheSame() {
        // Runs cut apart, revision ids and spelling marks are looks.
        byte[] returned = edited(SENT, "<w:t xml:space=\"preserve\">医療情報システム安全管理責任者の設置</w:t></w:r>",
                "<w:t>医療情報</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00A1\"><w:t>システム安全管理責任者の設置</w:t></w:r>");
        assertEquals(Set.of("医療情報システム安全管理責任者の設置"), read(returned).controls().get("row.title:r001").returned());
        assertEquals(List.of(), read(returned).texts());
    }
}
