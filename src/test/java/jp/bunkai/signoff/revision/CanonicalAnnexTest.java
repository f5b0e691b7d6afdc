package jp.bunkai.signoff.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.Accepted;
import jp.bunkai.annex.AnnexContent.SpecialNote;
import jp.bunkai.annex.docx.content.ShippedTemplates;
import jp.bunkai.matrix.projection.ProjectionVersions;
import jp.bunkai.negotiation.confirmation.PairConfirmations.Basis;
import jp.bunkai.negotiation.confirmation.PairConfirmations.RowOfPair;
import jp.bunkai.negotiation.confirmation.PairConfirmations.Said;
import jp.bunkai.platform.CanonicalJson;
import org.junit.jupiter.api.Test;

/** The form in which annexes are frozen. Its bytes are committed: whoever changes the form gives it another number, and form 1 stays readable. */
class CanonicalAnnexTest {

    private static final Path GOLDEN = Path.of("src/test/resources/signoff/canonical-annex-1.json");

    private static byte[] canonical() {
        byte[] projection = "{\"row\":\"00000000-0000-0000-0000-000000000001\",\"version\":1}".getBytes(StandardCharsets.UTF_8);
        String digest = ProjectionVersions.digest(projection);
        Said hospital = new Said(true, true, true, false, "佐藤 恵", Instant.parse("2026-11-20T01:02:03.000004Z"), digest, 1);
        Said vendor = new Said(false, true, true, false, "田中 翔", Instant.parse("2026-11-20T02:00:00Z"), digest, 1);
        Said silent = new Said(false, false, false, false, null, null, null, 0);
        return CanonicalAnnex.bytes(new CanonicalAnnex.Names(id(1), id(2), id(6), id(3), id(4), id(5)), ShippedTemplates.annex(),
                List.of(new RowOfPair(null, 1, projection, digest, List.of(hospital, vendor), null),
                        new RowOfPair(null, 1, projection, digest, List.of(hospital, silent), new Basis("クラウド利用規約", "第3版", "第8条", "ab".repeat(32)))));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    @Test
    void theSampleIsFrozenToTheCommittedBytes() throws IOException {
        String written = new String(canonical(), StandardCharsets.UTF_8);
        if ("write".equals(System.getProperty("bunkai.golden"))) {
            Files.writeString(GOLDEN, written);
        }
        assertEquals(Files.readString(GOLDEN), written);
    }

    @Test
    void whatWasFrozenReadsBackAsWhatIsPrinted() {
        assertEquals(ShippedTemplates.annex(), CanonicalAnnex.content(canonical()));
    }

    @Test
    void specialNotesAreFrozenAndAnAnnexWithoutAnyHoldsNoPlaceForThem() {
        AnnexContent sample = ShippedTemplates.annex();
        assertFalse(new String(canonical(), StandardCharsets.UTF_8).contains("\"notes\""));
        Accepted accepted = new Accepted("高橋 花子", LocalDate.of(2026, 11, 22), false);
        AnnexContent noted = new AnnexContent(sample.edition(), sample.hospital(), sample.vendor(), sample.others(), sample.precedence(), sample.updateSentence(),
                sample.contracts(), sample.systems(), sample.assets(), sample.rows(), sample.carvedOut(), sample.contacts(), sample.remaining(), sample.changes(),
                sample.disclosures(), sample.subcontractors(), sample.parts(), List.of(new SpecialNote("n1", "共通条項", null, "加えた文", accepted, accepted)));
        byte[] frozen = CanonicalAnnex.bytes(new CanonicalAnnex.Names(id(1), id(2), id(6), id(3), id(4), id(5)), noted, List.of());
        assertEquals(noted, CanonicalAnnex.content(frozen));
        assertNotEquals(CanonicalAnnex.state(sample, List.of()), CanonicalAnnex.state(noted, List.of()), "who approved what stood before approved another annex");
    }

    @Test
    void theDigestOfARowIsThatOfItsProjectionWithin() {
        var row = CanonicalAnnex.read(canonical()).path("rows").path(0);
        byte[] projection = CanonicalJson.bytes(new com.fasterxml.jackson.databind.ObjectMapper().convertValue(row.path("projection"), java.util.Map.class));
        assertEquals(row.path("digest").asText(), ProjectionVersions.digest(projection));
    }

    @Test
    void anUnknownFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalAnnex.content("{\"formatVersion\":2}".getBytes(StandardCharsets.UTF_8)));
    }
}
