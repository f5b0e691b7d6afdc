package jp.bunkai.signoff.round;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_DEPUTY;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_SIGNATORY;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_SIGNATORY;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.Chain;
import jp.bunkai.audit.Subject;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The way of a round from its opening to the last signature, and who of both sides may do what on it. */
@QuarkusTest
class SigningRoundTest {

    @Inject
    RoundReader reader;
    @Inject
    AuditReader trail;
    @Inject
    Told told;

    /** Remembers which revisions it was told of. */
    @Singleton
    static class Told implements RoundFollower {
        final List<UUID> revisions = new CopyOnWriteArrayList<>();

        @Override
        public void completed(UUID dossierId, UUID revisionId) {
            revisions.add(revisionId);
        }
    }

    @Test
    void bothSidesSignInTheToolAndOnPaperAndEachGetsItsReceipts() {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.named(dossier);
        round.sign(HOSPITAL_SIGNATORY).statusCode(200).body("state", equalTo("OPEN"));
        round.sign(NETWORK_SIGNATORY).statusCode(200);
        // The president records her paper herself, the hospital's office that of the director.
        round.paper(NETWORK_SIGNATORY, round.place(NETWORK_SIGNATORY, Manner.PAPER)).statusCode(200);
        String directors = round.place(HOSPITAL_SIGNATORY, Manner.PAPER);
        JsonPath completed = round.paper(HOSPITAL_EDITOR, directors).statusCode(200).body("state", equalTo("COMPLETED"))
                .body("mayWithdraw", equalTo(false)).extract().jsonPath();
        UUID revision = UUID.fromString(completed.getString("revision.id"));
        assertEquals(1, told.revisions.stream().filter(revision::equals).count());
        List<SignedBy> signed = reader.completed(revision).orElseThrow().signed();
        assertEquals(List.of(Manner.TOOL, Manner.TOOL, Manner.PAPER, Manner.PAPER), signed.stream().map(SignedBy::manner).toList());
        assertEquals("病院長", signed.get(0).office());
        assertEquals("dev-service", signed.get(0).provider());
        assertEquals("高橋 美咲", signed.get(3).recordedBy());
        assertEquals("緑川 誠", signed.get(3).person());
        assertEquals(List.of(1, 3, 4, 2), signed.stream().map(SignedBy::position).toList());
        receipts(dossier, round, revision);
        round.get(NETWORK_VENDOR).body("signatories.find { it.side == 'HOSPITAL' }.memberId", nullValue());
        Login.as(NETWORK_VENDOR).get(round.path("/files/" + completed.getString("signatories.find { it.file != null }.file.id"))).then().statusCode(200);
    }

    /** Each signature is told to both sides with both hashes and its place in their chain. */
    private void receipts(TestDossier dossier, SigningRequests round, UUID revision) {
        List<AuditEvent> events = trail.chain(Chain.ofDossier(dossier.id(), Audience.pair(SamplePeople.TSUBASA))).stream()
                .filter(event -> event.entry().subject().kind().equals("SIGNING_ACT")).toList();
        assertEquals(List.of("SIGNED", "SIGNED", "SIGNED", "SIGNING_COMPLETED"), events.stream().map(event -> event.entry().action()).toList());
        for (String who : List.of(HOSPITAL_EDITOR, NETWORK_VENDOR, HOSPITAL_SIGNATORY, NETWORK_SIGNATORY)) {
            List<String> sentences = ToldNotices.leadingTo(round.page(), who).stream().filter(notice -> notice.get("kind").equals("RECEIPT"))
                    .map(ToldNotices::sentence).toList();
            assertEquals(4, sentences.size(), who);
            for (AuditEvent event : events) {
                assertTrue(sentences.stream().anyMatch(sentence -> sentence.contains(" " + event.seq() + " " + event.hash())
                        && sentence.contains(round.shown().get("documentSha256")) && sentence.contains(round.shown().get("canonicalSha256"))), who);
            }
        }
        assertEquals(List.of(), ToldNotices.leadingTo(round.page(), EHR_VENDOR));
        assertEquals(List.of(), ToldNotices.leadingTo(round.page(), HOSPITAL_VIEWER));
        assertNotEquals(null, revision);
    }

    @Test
    void anotherVendorOfTheDossierLearnsNothing() {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.named(dossier);
        round.get(EHR_VENDOR).statusCode(404);
        dossier.get(EHR_VENDOR, "/signing-rounds").statusCode(200).body("size()", equalTo(0));
        dossier.get(NETWORK_VENDOR, "/signing-rounds").statusCode(200).body("size()", equalTo(1)).body("[0].myTurn", equalTo(false))
                .body("[0].asked", equalTo(4));
        assertTrue(Login.as(NETWORK_SIGNATORY).get("/api/my-signatures").jsonPath().getList("id").contains(round.id().toString()));
        assertTrue(trail.history(List.of(Chain.ofDossier(dossier.id(), Audience.all()), Chain.ofDossier(dossier.id(), Audience.pair(SamplePeople.AOBA))),
                new Subject("SIGNING_ROUND", round.id())).isEmpty());
    }

    @Test
    void eachSideNamesItsOwnSignatories() {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.begin(dossier);
        TestDossier.refusedAt(round.name(NETWORK_VENDOR, HOSPITAL_SIGNATORY, Manner.PAPER), "/signatories/0/memberId", "no-signatory");
        TestDossier.refusedAt(round.name(NETWORK_VENDOR, NETWORK_VENDOR, Manner.PAPER), "/signatories/0/memberId", "no-signatory");
        TestDossier.refusedAt(round.name(NETWORK_VENDOR, NETWORK_SIGNATORY, Manner.PAPER, NETWORK_SIGNATORY, Manner.PAPER), "/signatories/1/memberId",
                "named-twice");
        Login.as(NETWORK_VENDOR).contentType("application/json").body(SigningRequests.side(NETWORK_SIGNATORY, Manner.PAPER)).put(round.path("/signatories"))
                .then().statusCode(428);
        Login.as(NETWORK_VENDOR).header("If-Match", "\"v99\"").contentType("application/json").body(SigningRequests.side(NETWORK_SIGNATORY, Manner.PAPER))
                .put(round.path("/signatories")).then().statusCode(412);
        round.name(NETWORK_VENDOR, NETWORK_SIGNATORY, Manner.PAPER).statusCode(200).body("signatories.size()", equalTo(3));
        round.name(HOSPITAL_EDITOR, HOSPITAL_DEPUTY, Manner.SERVICE).statusCode(200).body("signatories.size()", equalTo(2));
        round.get(HOSPITAL_SIGNATORY).body("signatories.any { it.mine }", equalTo(false));
        assertEquals(1, ToldNotices.leadingTo(round.page(), HOSPITAL_DEPUTY).size());
    }

    @Test
    void whereAPartyIsALocalGovernmentTheToolIsNotTheLastManner() {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.begin(dossier);
        TestDossier.refusedAt(round.name(NETWORK_VENDOR, NETWORK_SIGNATORY, Manner.TOOL), "/signatories/0/manner", "tool-is-the-last");
        ProblemException inOrder = Assertions.assertThrows(ProblemException.class, () -> SigningRequests.begin(TestDossier.begin(), true, 7,
                SigningRequests.side(HOSPITAL_SIGNATORY, Manner.PAPER, HOSPITAL_DEPUTY, Manner.TOOL)));
        assertEquals(List.of("tool-is-the-last"), inOrder.codes());
        // The director's paper comes after his confirmation.
        round.paper(HOSPITAL_EDITOR, round.place(HOSPITAL_SIGNATORY, Manner.PAPER)).statusCode(409);
    }

    @Test
    void inOrderNobodySignsBeforeItsTurn() {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.begin(dossier, true, 7, SigningRequests.side(HOSPITAL_DEPUTY, Manner.TOOL, HOSPITAL_SIGNATORY, Manner.PAPER));
        round.name(NETWORK_VENDOR, NETWORK_SIGNATORY, Manner.PAPER).statusCode(200);
        assertEquals(0, ToldNotices.leadingTo(round.page(), HOSPITAL_SIGNATORY).size());
        round.paper(HOSPITAL_SIGNATORY, round.place(HOSPITAL_SIGNATORY, Manner.PAPER)).statusCode(409);
        round.paper(NETWORK_SIGNATORY, round.place(NETWORK_SIGNATORY, Manner.PAPER)).statusCode(409);
        round.sign(HOSPITAL_DEPUTY).statusCode(200);
        assertEquals(1, ToldNotices.leadingTo(round.page(), HOSPITAL_SIGNATORY).stream().filter(notice -> notice.get("kind").equals("SIGNING")).count());
        round.paper(HOSPITAL_SIGNATORY, round.place(HOSPITAL_SIGNATORY, Manner.PAPER)).statusCode(200);
        round.paper(NETWORK_SIGNATORY, round.place(NETWORK_SIGNATORY, Manner.PAPER)).statusCode(200).body("state", equalTo("COMPLETED"));
    }

    @Test
    void whoMayNotIsRefusedAndNothingChanges() {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.named(dossier);
        String directors = round.place(HOSPITAL_SIGNATORY, Manner.TOOL);
        String etag = round.view(HOSPITAL_ADMIN).getString("etag");
        round.post(HOSPITAL_DEPUTY, directors, "/confirm", round.shown()).statusCode(403);
        round.post(NETWORK_SIGNATORY, directors, "/decline", Map.of("reason", "他社の署名")).statusCode(403);
        round.post(HOSPITAL_ADMIN, directors, "/confirm", round.shown()).statusCode(403);
        round.post(HOSPITAL_SIGNATORY, UUID.randomUUID().toString(), "/confirm", round.shown()).statusCode(404);
        round.paper(NETWORK_VENDOR, round.place(HOSPITAL_SIGNATORY, Manner.PAPER)).statusCode(403);
        round.paper(HOSPITAL_VIEWER, round.place(HOSPITAL_SIGNATORY, Manner.PAPER)).statusCode(403);
        round.paper(HOSPITAL_SIGNATORY, directors).statusCode(409);
        dossier.post(NETWORK_VENDOR, "/signing-rounds/" + round.id() + "/withdraw", Map.of("reason", "やめます")).statusCode(403);
        dossier.post(HOSPITAL_SIGNATORY, "/signing-rounds/" + round.id() + "/withdraw", Map.of("reason", "やめます")).statusCode(403);
        assertEquals(etag, round.view(HOSPITAL_ADMIN).getString("etag"));
    }

    @Test
    void aFileThatShowsNoSignatureIsRefused() {
        TestDossier dossier = TestDossier.begin();
        SigningRequests round = SigningRequests.begin(dossier, false, 7, SigningRequests.side(HOSPITAL_SIGNATORY, Manner.SERVICE, HOSPITAL_DEPUTY, Manner.PAPER));
        String service = round.place(HOSPITAL_SIGNATORY, Manner.SERVICE);
        Login.as(HOSPITAL_SIGNATORY).multiPart("signedOn", "2026-11-01").multiPart("detail", "署名サービス").multiPart("file", "x.png",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}).post(round.path("/signatories/" + service + "/evidence")).then().statusCode(415);
        Login.as(HOSPITAL_SIGNATORY).multiPart("signedOn", "2026-11-01").multiPart("detail", "署名サービス").multiPart("file", "x.pdf",
                new byte[] {'M', 'Z', 0, 1}).post(round.path("/signatories/" + service + "/evidence")).then().statusCode(415);
        Login.as(HOSPITAL_SIGNATORY).multiPart("detail", "署名サービス").multiPart("file", "x.pdf", SigningRequests.SCAN)
                .post(round.path("/signatories/" + service + "/evidence")).then().statusCode(400);
        TestDossier.refusedAt(round.paper(HOSPITAL_SIGNATORY, service, java.time.LocalDate.of(2020, 1, 1)), "/signedOn", "out-of-range");
    }
}
