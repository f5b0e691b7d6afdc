package jp.bunkai.signoff.revision;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.annex.docx.content.AnnexDocument;
import jp.bunkai.annex.docx.content.ShippedTemplates;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.TestRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be frozen, what a frozen revision holds, and who reads it. */
@QuarkusTest
class FreezingTest {

    @Inject
    RevisionStore store;

    /** Asked for here so that it is there for {@link TestRevision}. */
    @Inject
    Freezing freezing;

    private TestDossier dossier;
    private String net;

    @BeforeEach
    void aDossierOfItsOwn() {
        dossier = TestDossier.begin();
        net = dossier.party(SamplePeople.TSUBASA);
    }

    @Test
    void whatIsOpenIsRefusedRowByRowAndFindingByFinding() {
        ProblemException refused = assertThrows(ProblemException.class, () -> TestRevision.freeze(dossier, List.of()));
        assertEquals(409, refused.type().status());
        assertTrue(refused.codes().containsAll(List.of("no-effective-date", "row-open")), refused.codes().toString());
        dossier.get(NETWORK_VENDOR, "/annexes/" + net + "/readiness").statusCode(200).body("ready", equalTo(false)).body("dated", equalTo(false))
                .body("openRows.find { it.rowId == '" + TestRevision.vpnRow(dossier) + "' }.waitsForHospital", equalTo(true));
        dossier.get(HOSPITAL_ADMIN, "/revisions").statusCode(200).body("", empty());
    }

    @Test
    void openRowsAreCarvedOutWithAReasonAndNothingElseIs() {
        TestRevision.prepare(dossier);
        UUID agreed = UUID.fromString(TestRevision.vpnRow(dossier));
        List<CarveOut> open = TestRevision.allOpen(dossier);
        assertFalse(open.stream().anyMatch(row -> row.rowId().equals(agreed)), "what both confirmed is not open");
        assertTrue(assertThrows(ProblemException.class, () -> TestRevision.freeze(dossier, List.of(new CarveOut(agreed, "なし")))).codes().contains("row-not-open"));
        assertEquals(List.of("row-twice"), assertThrows(ProblemException.class,
                () -> TestRevision.freeze(dossier, List.of(open.get(0), open.get(0)))).codes());
        assertEquals(List.of("row-open"), assertThrows(ProblemException.class,
                () -> TestRevision.freeze(dossier, open.subList(1, open.size()))).codes());

        Revision revision = TestRevision.freeze(dossier, open);
        AnnexContent content = CanonicalAnnex.content(store.content(revision.id()).canonicalJson());
        assertEquals(open.size(), content.carvedOut().size());
        assertEquals("次回の協議で決める", content.carvedOut().get(0).reason());
        assertEquals(List.of("VUL-01"), content.rows().stream().map(AnnexContent.Row::duty).toList());
        String printed = ReadableDocx.of(store.content(revision.id()).document());
        assertTrue(printed.contains("本別紙の対象から除く（未合意）\n次回の協議で決める") || printed.contains("本別紙の対象から除く（未合意）"), printed);
        assertFalse(printed.contains("例・"), "what both sides stand by is no example");
    }

    @Test
    void bothFormsHoldTheSameAndEachRowWhoConfirmedWhat() throws Exception {
        Revision revision = TestRevision.frozen(dossier);
        FrozenContent frozen = store.content(revision.id());
        assertEquals(revision.canonicalSha256(), sha256(frozen.canonicalJson()));
        assertEquals(revision.documentSha256(), sha256(frozen.document()));
        AnnexContent content = CanonicalAnnex.content(frozen.canonicalJson());
        assertEquals(ReadableDocx.of(AnnexDocument.write(ShippedTemplates.template("standard-annex"), content)), ReadableDocx.of(frozen.document()));
        assertFalse(content.edition().draft());
        assertEquals(1, content.edition().number());
        assertEquals(TestRevision.FROM, content.edition().effectiveFrom().toString());

        JsonNode row = CanonicalAnnex.read(frozen.canonicalJson()).path("rows").path(0);
        String vpn = TestRevision.vpnRow(dossier);
        assertEquals(vpn, row.path("projection").path("row").asText());
        assertEquals("AR", row.path("projection").path("letters").path(net).asText());
        String shown = dossier.get(NETWORK_VENDOR, "/rows/" + vpn).extract().path("digest");
        assertEquals(List.of(shown, shown, shown), List.of(row.path("digest").asText(), row.path("confirmed").path(0).path("digest").asText(),
                row.path("confirmed").path(1).path("digest").asText()), "the hospital's word is told as the vendor knows it");
        assertEquals("田中 翔", row.path("confirmed").path(1).path("person").asText());
    }

    @Test
    void unsentPreparationsOfASideAreNoPartOfIt() {
        TestRevision.prepare(dossier);
        TestDossier.takeTurns(dossier.id());
        String vpn = TestRevision.vpnRow(dossier);
        TestRevision.patch(dossier, vpn, Map.of("note", "まだ送っていない"));
        Revision revision = TestRevision.freeze(dossier, TestRevision.allOpen(dossier));
        assertFalse(new String(store.content(revision.id()).canonicalJson(), StandardCharsets.UTF_8).contains("まだ送っていない"));
        assertFalse(ReadableDocx.of(store.content(revision.id()).document()).contains("まだ送っていない"));
    }

    @Test
    void theMatrixAndTheEditionsCannotBeSwitchedOff() {
        TestRevision.prepare(dossier);
        String path = "/annexes/" + net + "/parts";
        List<String> parts = dossier.get(HOSPITAL_ADMIN, path).statusCode(200).extract().path("parts.part");
        assertTrue(parts.contains("MATRIX"), parts.toString());
        String etag = dossier.get(HOSPITAL_ADMIN, path).extract().path("etag");
        Login.as(HOSPITAL_ADMIN).header("If-Match", etag).contentType("application/json").body(Map.of("parts", List.of("SCOPE", "EDITIONS")))
                .put(dossier.path(path)).then().statusCode(200);
        List<CarveOut> open = TestRevision.allOpen(dossier);
        assertEquals(409, assertThrows(ProblemException.class, () -> TestRevision.freeze(dossier, open)).type().status());
    }

    @Test
    void onlyTheTwoSidesReadItAndLearnOfIt() {
        Revision revision = TestRevision.frozen(dossier);
        for (String who : List.of(HOSPITAL_ADMIN, HOSPITAL_VIEWER, NETWORK_VENDOR)) {
            dossier.get(who, "/revisions").statusCode(200).body("id", equalTo(List.of(revision.id().toString())));
            dossier.get(who, "/revisions/" + revision.id()).statusCode(200).body("number", equalTo(1)).body("documentSha256", equalTo(revision.documentSha256()));
            dossier.get(who, "/revisions/" + revision.id() + "/preview").statusCode(200).body("parts.title", hasItem(containsString("責任分界表")));
        }
        byte[] document = Login.as(NETWORK_VENDOR).get(dossier.path("/revisions/" + revision.id() + "/document")).then().statusCode(200).extract().asByteArray();
        assertArrayEquals(store.content(revision.id()).document(), document);
        assertArrayEquals(store.content(revision.id()).canonicalJson(), Login.as(HOSPITAL_ADMIN)
                .get(dossier.path("/revisions/" + revision.id() + "/canonical")).then().statusCode(200).extract().asByteArray());
        for (String who : List.of(EHR_VENDOR, THIRD_VENDOR)) {
            dossier.get(who, "/revisions").statusCode(200).body("", empty());
            for (String rest : List.of("", "/preview", "/document", "/canonical")) {
                dossier.get(who, "/revisions/" + revision.id() + rest).statusCode(404);
            }
            dossier.get(who, "/annexes/" + net + "/readiness").statusCode(404);
            dossier.get(who, "/audit-events?limit=100").statusCode(200).body("items.findAll { it.action == 'REVISION_FROZEN' }", empty());
        }
        dossier.get(STRANGER, "/revisions").statusCode(404);
        dossier.get(NETWORK_VENDOR, "/audit-events?limit=100").statusCode(200).body("items.findAll { it.action == 'REVISION_FROZEN' }", hasSize(1));
    }

    @Test
    void theNextEditionKnowsTheOneBefore() {
        TestRevision.frozen(dossier);
        Revision second = TestRevision.freeze(dossier, TestRevision.allOpen(dossier));
        assertEquals(2, second.number());
        AnnexContent content = CanonicalAnnex.content(store.content(second.id()).canonicalJson());
        assertEquals(List.of("新規作成（合意に至らず）", "改訂"), content.changes().stream().map(AnnexContent.Change::what).toList());
        dossier.get(NETWORK_VENDOR, "/annexes/" + net).statusCode(200);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
