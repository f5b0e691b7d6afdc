package jp.bunkai.annex.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.Edition;
import jp.bunkai.annex.AnnexContent.Precedence;
import jp.bunkai.annex.AnnexContent.Row;
import jp.bunkai.annex.AnnexPart;
import jp.bunkai.annex.docx.content.AnnexDocument;
import jp.bunkai.annex.docx.content.ShippedTemplates;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.platform.ooxml.PackageGuard;
import jp.bunkai.platform.ooxml.PackageKind;
import jp.bunkai.support.LibreOffice;
import org.junit.jupiter.api.Test;

class RedlineTest {

    private static final Instant AT = Instant.parse("2026-11-22T01:02:03.456Z");
    private static final AnnexContent SAMPLE = ShippedTemplates.annex();
    private static final byte[] OLDER = write(SAMPLE);

    private static byte[] write(AnnexContent content) {
        return AnnexDocument.write(ShippedTemplates.template(AnnexDocument.TEMPLATE), content);
    }

    private static byte[] redline(byte[] older, byte[] newer) {
        return Redline.of(older, newer, "みなと市民病院", AT);
    }

    private static List<String> lines(byte[] docx) {
        return ReadableDocx.of(docx).lines().map(line -> line.replace(" / ", "").strip()).filter(line -> !line.isBlank()).toList();
    }

    /** The document that shows both: accepted it is the newer, rejected the older, and every office program opens it. */
    private static byte[] proved(byte[] older, byte[] newer) {
        byte[] redline = redline(older, newer);
        assertEquals(Optional.empty(), PackageGuard.check(redline, PackageKind.WORD));
        assertEquals(lines(newer), lines(TrackedChanges.accepted(redline)));
        assertEquals(lines(older), lines(TrackedChanges.rejected(redline)));
        return redline;
    }

    private static AnnexContent changed() {
        List<Row> rows = new ArrayList<>(SAMPLE.rows());
        rows.remove(5);
        Row was = rows.get(10);
        rows.set(10, new Row(was.key(), was.duty(), was.phase(), was.areaId(), was.area(), was.title() + "𠮟る", was.scope(), "注記を加えた", null, Letter.AR,
                was.vendorLetter(), was.otherLetters(), was.hospitalTerms(), was.vendorTerms(), was.proposed(), was.recordedByHospital(), was.shown()));
        rows.add(20, new Row("new1", null, was.phase(), was.areaId(), was.area(), "新しい実施事項", "全体", null, null, Letter.A, Letter.R, List.of(), null, null, false,
                false, List.of()));
        return new AnnexContent(new Edition(3, LocalDate.of(2026, 12, 1), null, null, SAMPLE.edition().dossier(), false), SAMPLE.hospital(), SAMPLE.vendor(),
                SAMPLE.others(), Precedence.STRICTER, SAMPLE.updateSentence(), SAMPLE.contracts(), SAMPLE.systems(), SAMPLE.assets().subList(1, 4), rows,
                SAMPLE.carvedOut(), SAMPLE.contacts(), SAMPLE.remaining(), SAMPLE.changes(), SAMPLE.disclosures(), List.of(), EnumSet.complementOf(EnumSet.of(AnnexPart.REMOTE)), List.of());
    }

    @Test
    void aDocumentWithItselfShowsNothing() {
        String body = ReadableDocx.part(proved(OLDER, OLDER), "word/document.xml");
        assertFalse(body.contains("<w:ins ") || body.contains("<w:del "));
    }

    @Test
    void rowsCellsClausesAndWholePartsAreTracked() throws IOException, InterruptedException {
        byte[] redline = proved(OLDER, write(changed()));
        String body = ReadableDocx.part(redline, "word/document.xml");
        assertTrue(body.contains("w:author=\"みなと市民病院\""));
        assertTrue(body.contains("w:date=\"2026-11-22T01:02:03Z\""));
        assertTrue(ReadableDocx.of(redline).contains("𠮟る") && body.contains("w:delText"));
        assertTrue(body.contains("row.title:"), "controls that stand in both stay");
        assertTrue(LibreOffice.toPdf(redline, "docx").length > 50_000);
    }

    @Test
    void theOtherWayRoundAsWell() {
        proved(write(changed()), OLDER);
    }

    @Test
    void piecesFollowTheKindOfLetterAndNeverCutACharacter() {
        assertEquals(List.of("電子", "カルテ", "を", "24", "時間", "以内", "に", "、", "VPN", "𠮟", "る"),
                TextPieces.of("電子カルテを24時間以内に、VPN𠮟る").stream().flatMap(piece -> piece.equals("時間以内") ? List.of("時間", "以内").stream()
                        : List.of(piece).stream()).flatMap(piece -> piece.equals("𠮟る") ? List.of("𠮟", "る").stream() : List.of(piece).stream()).toList());
        assertEquals(List.of("バックアップ"), TextPieces.of("バックアップ"));
    }

    @Test
    void longListsMatchToo() {
        List<Integer> older = new ArrayList<>();
        List<Integer> newer = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            older.add(i);
            if (i % 7 != 0) {
                newer.add(i);
            }
        }
        assertEquals(newer.size(), Matching.of(older, newer).size());
    }
}
