package jp.bunkai.signoff.reimport;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.annex.OpenDeviations;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.annex.docx.TestDocx;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.redline.FrozenForTest;
import jp.bunkai.signoff.revision.CarveOut;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.TestRevision;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.Test;

/** The way of a file that a vendor's legal department edited: to proposed edits, to deviations, to the hospital's decision. */
@QuarkusTest
class ReimportApiTest {

    private static final String UNTOUCHED = "休日及び夜間を含めて数え、";

    private static String annex(TestDossier dossier) {
        return "/annexes/" + dossier.party(SamplePeople.TSUBASA);
    }

    private static byte[] document(TestDossier dossier) {
        return dossier.get(NETWORK_VENDOR, annex(dossier) + "/document").statusCode(200).extract().asByteArray();
    }

    private static ValidatableResponse send(TestDossier dossier, String who, byte[] file, String revision) {
        var request = Login.as(who).multiPart("file", "annex.docx", file);
        return (revision == null ? request : request.multiPart("revisionId", revision)).post(dossier.path(annex(dossier) + "/reimports")).then();
    }

    private static int open(TestDossier dossier) {
        return Arc.container().instance(Transactions.class).get().call(() -> Arc.container().instance(OpenDeviations.class).get().open(dossier.id(),
                UUID.fromString(dossier.party(SamplePeople.TSUBASA))));
    }

    /** The control of the network vendor's letter in its VPN row, from its tag to its text. */
    private static String letter(TestDossier dossier, byte[] docx, String row) {
        String body = jp.bunkai.annex.docx.ReadableDocx.part(docx, "word/document.xml");
        int from = body.indexOf("row.vendor:" + ShortId.of(UUID.fromString(row)));
        assertTrue(from > 0);
        return body.substring(from, body.indexOf("</w:t>", from));
    }

    @Test
    void aLetterBecomesAProposedEditAndAClauseADeviationToDecide() {
        TestDossier dossier = TestDossier.begin();
        String row = dossier.get(HOSPITAL_EDITOR, "/matrix").extract().path("rows.find { it.duty == 'VUL-01' }.id");
        byte[] sent = document(dossier);
        String letter = letter(dossier, sent, row);
        byte[] back = TestDocx.edited(sent, letter, letter.replaceFirst(">[^<>]*$", ">C"), UNTOUCHED, "営業時間に限り数え、");
        JsonPath taken = send(dossier, NETWORK_VENDOR, back, null).statusCode(201).extract().jsonPath();
        assertEquals(1, taken.getList("deviations").size(), taken.prettify());
        assertTrue(taken.getString("deviations[0].after").contains("営業時間に限り数え、"));
        assertEquals(1, taken.getList("rows").size(), taken.prettify());
        Map<String, Object> difference = taken.getMap("rows[0].differences[0]");
        assertEquals("C", difference.get("proposed"));
        assertEquals(false, taken.getBoolean("mayDecide"));
        assertEquals(1, open(dossier));

        // What is taken goes the one way of an edit.
        JsonPath seen = dossier.get(HOSPITAL_EDITOR, annex(dossier) + "/reimports/" + taken.getString("file.id")).statusCode(200)
                .body("mayDecide", equalTo(true)).extract().jsonPath();
        dossier.post(HOSPITAL_EDITOR, "/row-edits", Map.of("edits", List.of(Map.of("rowId", row, "ifMatch", seen.getString("rows[0].etag"), "patch",
                seen.getMap("rows[0].differences[0].patch"))))).statusCode(200);
        dossier.get(HOSPITAL_EDITOR, annex(dossier) + "/reimports/" + taken.getString("file.id")).body("rows.size()", equalTo(0))
                .body("notTaken.size()", equalTo(0));

        String decision = annex(dossier) + "/reimports/" + taken.getString("file.id") + "/deviations/" + taken.getString("deviations[0].id") + "/decision";
        Map<String, String> rejected = Map.of("decision", "REJECTED", "reason", "夜間も含める。");
        dossier.post(NETWORK_VENDOR, decision, Map.of("decision", "ACCEPTED", "reason", "提案したとおり")).statusCode(409);
        dossier.post(HOSPITAL_VIEWER, decision, rejected).statusCode(403);
        dossier.post(EHR_VENDOR, decision, rejected).statusCode(404);
        dossier.post(HOSPITAL_EDITOR, decision, Map.of("decision", "ACCEPTED", "reason", " ")).statusCode(400);
        dossier.post(HOSPITAL_EDITOR, decision, rejected).statusCode(200).body("decision", equalTo("REJECTED")).body("reason", equalTo("夜間も含める。"));
        dossier.post(HOSPITAL_EDITOR, decision, rejected).statusCode(409);
        assertEquals(0, open(dossier));
        dossier.get(NETWORK_VENDOR, "/audit-events").body("items.action", hasItem("DEVIATION_DECIDED"));
        dossier.get(EHR_VENDOR, "/audit-events").body("items.action", not(hasItem("ANNEX_RETURNED")));
    }

    @Test
    void whatBothSidesAcceptIsPrintedAndWhatWaitsForAWordKeepsFromFreezing() {
        TestDossier dossier = TestDossier.begin();
        TestRevision.prepare(dossier);
        String place = "/dossiers/" + dossier.id() + "/annex/" + dossier.party(SamplePeople.TSUBASA);
        byte[] sent = document(dossier);
        JsonPath theirs = send(dossier, NETWORK_VENDOR, TestDocx.edited(sent, UNTOUCHED, "営業時間に限り数え、"), null).statusCode(201).extract().jsonPath();
        assertEquals(1, ToldNotices.leadingTo(place, HOSPITAL_EDITOR).size());
        assertEquals(0, ToldNotices.leadingTo(place, EHR_VENDOR).size());
        say(dossier, HOSPITAL_EDITOR, theirs, "ACCEPTED").statusCode(200).body("state", equalTo("NOTE"));
        assertTrue(ReadableDocx.of(document(dossier)).contains("営業時間に限り数え、"));
        assertEquals(1, ToldNotices.leadingTo(place, NETWORK_VENDOR).size(), "that its text is a special note now");
        assertEquals(1, ToldNotices.leadingTo(place, HOSPITAL_EDITOR).size(), "who said it itself is not told");

        JsonPath ours = send(dossier, HOSPITAL_EDITOR, TestDocx.edited(sent, UNTOUCHED, "平日に限り数え、"), null).statusCode(201).extract().jsonPath();
        say(dossier, HOSPITAL_EDITOR, ours, "ACCEPTED").statusCode(200).body("state", equalTo("WAITS_FOR_VENDOR")).body("choices", equalTo(List.of("REJECTED")));
        assertEquals(3, ToldNotices.leadingTo(place, NETWORK_VENDOR).size(), "that it came, and that its word is asked for");
        assertFalse(ReadableDocx.of(document(dossier)).contains("平日に限り数え、"), "one side's word is not both sides'");
        dossier.get(NETWORK_VENDOR, annex(dossier) + "/readiness").statusCode(200).body("openDeviations", equalTo(1)).body("ready", equalTo(false))
                .body("deviations.ja", containsString("1 件"));
        List<CarveOut> left = TestRevision.allOpen(dossier);
        assertEquals(List.of("deviation-open"), assertThrows(ProblemException.class, () -> TestRevision.freeze(dossier, left)).codes());
        say(dossier, EHR_VENDOR, ours, "ACCEPTED").statusCode(404);
        say(dossier, NETWORK_VENDOR, ours, "REJECTED").statusCode(200).body("state", equalTo("REJECTED"));
        say(dossier, HOSPITAL_EDITOR, ours, "ACCEPTED").statusCode(409);
        assertEquals(0, open(dossier));

        Revision revision = TestRevision.freeze(dossier, left);
        String printed = ReadableDocx.of(Arc.container().instance(Transactions.class).get().call(() -> Arc.container().instance(RevisionStore.class).get()
                .content(revision.id())).document());
        assertTrue(printed.contains("営業時間に限り数え、") && printed.contains("提案") && !printed.contains("平日に限り数え、"), printed);

        // Taken back, it is not printed any more; what was frozen stays.
        say(dossier, NETWORK_VENDOR, theirs, "REJECTED").statusCode(200).body("words[0].side", equalTo("VENDOR"));
        assertFalse(ReadableDocx.of(document(dossier)).contains("営業時間に限り数え、"));
        assertTrue(ToldNotices.sentence(ToldNotices.leadingTo(place, HOSPITAL_EDITOR).get(0)).contains("取り下げました"));
        assertEquals(0, ToldNotices.leadingTo(place, EHR_VENDOR).size());
    }

    @Test
    void aTextOfWhichOnlyTheBeginningIsKeptIsRejectedAndNeverAccepted() {
        TestDossier dossier = TestDossier.begin();
        byte[] back = TestDocx.edited(document(dossier), UNTOUCHED, "営業時間に限り数え、".repeat(500));
        JsonPath taken = send(dossier, NETWORK_VENDOR, back, null).statusCode(201).extract().jsonPath();
        String decision = annex(dossier) + "/reimports/" + taken.getString("file.id") + "/deviations/"
                + taken.getString("deviations.find { it.after != null }.id") + "/decision";
        dossier.post(HOSPITAL_EDITOR, decision, Map.of("decision", "ACCEPTED", "reason", "協議のとおり")).statusCode(409)
                .body("errors[0].code", equalTo("text-cut"));
        dossier.post(HOSPITAL_EDITOR, decision, Map.of("decision", "REJECTED", "reason", "長すぎるため")).statusCode(200).body("state", equalTo("REJECTED"));
    }

    private static ValidatableResponse say(TestDossier dossier, String who, JsonPath file, String decision) {
        return dossier.post(who, annex(dossier) + "/reimports/" + file.getString("file.id") + "/deviations/" + file.getString("deviations[0].id") + "/decision",
                Map.of("decision", decision, "reason", "協議のとおり"));
    }

    @Test
    void againstARevisionTheSameFieldChangedHereMeanwhileIsAConflict() {
        TestDossier dossier = TestDossier.begin();
        String row = dossier.get(HOSPITAL_EDITOR, "/matrix").extract().path("rows.find { it.duty == 'VUL-01' }.id");
        byte[] sent = document(dossier);
        String revision = FrozenForTest.freeze(dossier, 1, sent).toString();
        String party = dossier.party(SamplePeople.TSUBASA);
        String etag = Login.as(HOSPITAL_EDITOR).get(dossier.path("/rows/" + row)).header("ETag");
        dossier.patch(HOSPITAL_EDITOR, "/rows/" + row, etag, Map.of("letters", Map.of(party, "I"))).statusCode(200);
        String letter = letter(dossier, sent, row);
        send(dossier, HOSPITAL_EDITOR, sent, revision).statusCode(201).body("rows.size()", equalTo(0));
        send(dossier, HOSPITAL_EDITOR, TestDocx.edited(sent, letter, letter.replaceFirst(">[^<>]*$", ">C")), revision).statusCode(201)
                .body("rows[0].differences[0].conflict", equalTo(true)).body("rows[0].differences[0].standing", equalTo("I"))
                .body("rows[0].differences[0].proposed", equalTo("C")).body("file.revisionId", equalTo(revision));
        send(dossier, HOSPITAL_EDITOR, sent, UUID.randomUUID().toString()).statusCode(400);
    }

    @Test
    void whatIsNotThisAnnexIsRefusedAndNobodyElseLearnsOfIt() {
        TestDossier dossier = TestDossier.begin();
        byte[] sent = document(dossier);
        send(dossier, NETWORK_VENDOR, TestDocx.plain().bytes(), null).statusCode(422);
        send(dossier, NETWORK_VENDOR, "no file of Word".getBytes(StandardCharsets.UTF_8), null).statusCode(422);
        send(dossier, NETWORK_VENDOR, TestDocx.plain().part("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document/>").bytes(), null).statusCode(422);
        send(dossier, NETWORK_VENDOR, TestDocx.plain().part("word/vbaProject.bin", "x").bytes(), null).statusCode(422);
        send(dossier, EHR_VENDOR, sent, null).statusCode(404);
        send(dossier, HOSPITAL_VIEWER, sent, null).statusCode(403);
        dossier.get(EHR_VENDOR, annex(dossier) + "/reimports").statusCode(404);
        String id = send(dossier, NETWORK_VENDOR, sent, null).statusCode(201).body("rows.size()", equalTo(0)).body("notTaken.size()", equalTo(0))
                .body("deviations.size()", equalTo(0)).extract().path("file.id");
        dossier.get(EHR_VENDOR, annex(dossier) + "/reimports/" + id).statusCode(404);
        dossier.get(HOSPITAL_VIEWER, annex(dossier) + "/reimports").statusCode(200).body("[0].id", equalTo(id));
    }
}
