package jp.bunkai.negotiation.confirmation;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Confirming, refusing and taking back over HTTP: what counts, who learns of it, and what is not taken. */
@QuarkusTest
class ConfirmationApiTest {

    @Inject
    DataSource database;

    private Requests requests;
    private TestDossier dossier;
    private String net;
    private String ehr;
    /** The network vendor patches the VPN device; the EHR vendor has nothing to do with it. */
    private String vpn;

    @BeforeEach
    void aDossierOfItsOwn() {
        dossier = TestDossier.begin();
        requests = new Requests(dossier);
        net = dossier.party(SamplePeople.TSUBASA);
        ehr = dossier.party(SamplePeople.AOBA);
        vpn = requests.row("VUL-01", dossier.asset("保守用VPN装置"));
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("letters", Map.of(net, "AR"))).statusCode(200);
    }

    private void states(String hospital, String vendor) {
        assertEquals(List.of(hospital, vendor), List.of(requests.state(HOSPITAL_ADMIN, vpn), requests.state(NETWORK_VENDOR, vpn)));
    }

    @Test
    void aRowStandsConfirmedWhenBothSidesConfirmedWhatTheySee() {
        states("WAITING_FOR_ME", "WAITING_FOR_ME");
        requests.confirm(NETWORK_VENDOR, vpn).statusCode(200).body("rows[0].state", equalTo("WAITING_FOR_THEM"))
                .body("rows[0].parties.find { it.partyId == '" + net + "' }.word.person", equalTo("田中 翔"));
        states("WAITING_FOR_ME", "WAITING_FOR_THEM");
        requests.confirm(HOSPITAL_ADMIN, vpn).statusCode(200).body("rows[0].state", equalTo("CONFIRMED"));
        states("CONFIRMED", "CONFIRMED");
        assertEquals("NOT_ASKED", requests.state(EHR_VENDOR, vpn));
        assertEquals(List.of(), requests.of(EHR_VENDOR, vpn).getList("parties"));
        JsonPath counted = requests.confirmations(NETWORK_VENDOR);
        assertEquals(1, counted.getLong("counts.confirmed"));
        assertEquals(counted.getLong("counts.waitingForMe"), counted.getLong("counts.needsMe"));
        assertEquals(true, counted.getBoolean("mayConfirm"));
    }

    @Test
    void aVisibleChangeVoidsAndAnInvisibleOneDoesNot() {
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("letters", Map.of(ehr, "C"))).statusCode(200);
        requests.confirm(NETWORK_VENDOR, vpn).statusCode(200);
        requests.confirm(HOSPITAL_ADMIN, vpn).statusCode(200);
        String before = requests.of(NETWORK_VENDOR, vpn).prettify();
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("terms", Map.of(ehr, Map.of("clause", "第9条")))).statusCode(200);
        states("WAITING_FOR_ME", "CONFIRMED");
        requests.confirm(HOSPITAL_ADMIN, vpn).statusCode(200);
        assertEquals(before, requests.of(NETWORK_VENDOR, vpn).prettify(), "nothing of it reaches the other vendor");
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "夜間を含む")).statusCode(200);
        states("WAITING_FOR_ME", "WAITING_FOR_ME");
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "")).statusCode(200);
        assertEquals("CONFIRMED", requests.state(NETWORK_VENDOR, vpn), "what it said it said of this");
    }

    @Test
    void nothingIsConfirmedThatWasNotShown() {
        String shown = requests.digest(NETWORK_VENDOR, vpn);
        String other = requests.row("NET-01", dossier.asset("保守用VPN装置"));
        String otherShown = requests.digest(NETWORK_VENDOR, other);
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "夜間を含む")).statusCode(200);
        String stands = requests.digest(NETWORK_VENDOR, vpn);
        requests.confirm(NETWORK_VENDOR, List.of(Map.of("rowId", other, "digest", otherShown), Map.of("rowId", vpn, "digest", shown)))
                .statusCode(412).body("type", equalTo("urn:bunkai:problem:changed-meanwhile"))
                .body("errors.pointer", contains("/rows/1/digest")).body("errors.code", contains("changed-since"))
                .body("changed.rowId", contains(vpn)).body("changed.shown", contains(shown)).body("changed.stands", contains(stands));
        assertEquals(0, requests.confirmations(NETWORK_VENDOR).getLong("counts.waitingForThem"), "all or none");
        requests.refuse(NETWORK_VENDOR, vpn, Map.of("digest", shown)).statusCode(412).body("errors.pointer", contains("/digest"));
    }

    @Test
    void theRightToConfirmIsApartFromTheRole() {
        requests.confirm(HOSPITAL_EDITOR, vpn).statusCode(403);
        requests.refuse(HOSPITAL_EDITOR, vpn, Map.of()).statusCode(403);
        requests.withdraw(HOSPITAL_EDITOR, vpn).statusCode(403);
        assertEquals(false, requests.confirmations(HOSPITAL_EDITOR).getBoolean("mayConfirm"));
        dossier.post(STRANGER, "/confirmations", Map.of("rows", List.of(Map.of("rowId", vpn, "digest", "0".repeat(64))))).statusCode(404);
        dossier.get(STRANGER, "/confirmations").statusCode(404);
    }

    @Test
    void whatIsNotAskedForIsNotTaken() {
        requests.confirm(EHR_VENDOR, vpn).statusCode(409).body("errors.pointer", contains("/rows/0/rowId"));
        Map<String, String> row = Map.of("rowId", vpn, "digest", requests.digest(NETWORK_VENDOR, vpn));
        TestDossier.refusedAt(requests.confirm(NETWORK_VENDOR, List.of(row, row)), "/rows/1/rowId", "row-twice");
        TestDossier.refusedAt(requests.confirm(NETWORK_VENDOR, List.of(Map.of("rowId", UUID.randomUUID().toString(), "digest", "0".repeat(64)))),
                "/rows/0/rowId", "unknown-row");
        requests.confirm(NETWORK_VENDOR, List.of(Map.of("rowId", vpn, "digest", "ABC"))).statusCode(400);
        requests.confirm(NETWORK_VENDOR, List.of()).statusCode(400);
        requests.withdraw(NETWORK_VENDOR, vpn).statusCode(409);
        dossier.post(NETWORK_VENDOR, "/rows/" + UUID.randomUUID() + "/withdrawals", Map.of()).statusCode(404);
        requests.refuse(NETWORK_VENDOR, vpn, Map.of("reason", " ")).statusCode(400);
        TestDossier.refusedAt(requests.refuse(NETWORK_VENDOR, vpn, Map.of("forPartyIds", List.of(ehr))), "/forPartyIds", "not-yours");
        TestDossier.refusedAt(requests.refuse(HOSPITAL_ADMIN, vpn, Map.of("forPartyIds", List.of(ehr))), "/forPartyIds/0", "unknown-party");
    }

    @Test
    void confirmingTwiceSaysNothingNew() {
        requests.confirm(NETWORK_VENDOR, vpn).statusCode(200);
        requests.confirm(NETWORK_VENDOR, vpn).statusCode(200).body("rows[0].state", equalTo("WAITING_FOR_THEM"));
        dossier.get(NETWORK_VENDOR, "/rows/" + vpn + "/words").statusCode(200).body("kind", contains("CONFIRM"));
    }

    @Test
    void aRefusalIsKnownToThoseItIsMeantForAndNobodyElse() {
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("letters", Map.of(ehr, "R"))).statusCode(200);
        requests.refuse(HOSPITAL_ADMIN, vpn, Map.of("forPartyIds", List.of(net))).statusCode(200).body("state", equalTo("REFUSED"))
                .body("needsMe", equalTo(false)).body("parties[0].word.forPartyIds", contains(net));
        requests.refuse(HOSPITAL_ADMIN, vpn, Map.of("forPartyIds", List.of(net))).statusCode(409);
        JsonPath seen = requests.of(NETWORK_VENDOR, vpn);
        assertEquals("REFUSED", seen.getString("state"));
        assertEquals(true, seen.getBoolean("needsMe"));
        assertEquals("夜間の体制がありません", seen.getString("parties[0].word.reason"));
        assertEquals(null, seen.getString("parties[0].word.forPartyIds"));
        assertEquals("WAITING_FOR_ME", requests.state(EHR_VENDOR, vpn));
        dossier.get(EHR_VENDOR, "/rows/" + vpn + "/words").statusCode(200).body("$", empty());
        dossier.get(NETWORK_VENDOR, "/audit-events").body("items.action", hasItem("ROW_REFUSED"));
        dossier.get(EHR_VENDOR, "/audit-events").body("items.action", not(hasItem("ROW_REFUSED")));
        requests.patch(NETWORK_VENDOR, vpn, Map.of("terms", Map.of(net, Map.of("clause", "第4条")))).statusCode(200);
        assertEquals("WAITING_FOR_ME", requests.state(HOSPITAL_ADMIN, vpn));
    }

    @Test
    void aVendorsWordIsToldToTheHospitalAndNoOtherVendor() {
        requests.confirm(NETWORK_VENDOR, vpn).statusCode(200);
        dossier.get(HOSPITAL_ADMIN, "/audit-events").body("items.action", hasItem("ROW_CONFIRMED"));
        dossier.get(EHR_VENDOR, "/audit-events").body("items.action", not(hasItem("ROW_CONFIRMED")));
        requests.withdraw(NETWORK_VENDOR, vpn).statusCode(200).body("state", equalTo("WAITING_FOR_ME"))
                .body("parties.find { it.partyId == '" + net + "' }.stands", equalTo(false));
        requests.withdraw(NETWORK_VENDOR, vpn).statusCode(409);
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn + "/words").body("kind", contains("WITHDRAW", "CONFIRM"));
    }

    @Test
    void aVendorWhosePublishedDocumentCoversTheRowIsNotAsked() {
        dossier.post(HOSPITAL_ADMIN, "/published-terms", Map.of("partyId", net, "title", "回線サービス約款", "edition", "第4版",
                "publishedOn", "2026-04-01", "sha256", "c".repeat(64), "clauses", List.of(Map.of("clause", "第8条")))).statusCode(201);
        requests.confirm(HOSPITAL_ADMIN, vpn).statusCode(200).body("rows[0].state", equalTo("CONFIRMED"));
        assertEquals("NOT_ASKED", requests.state(NETWORK_VENDOR, vpn));
    }

    @Test
    void theHospitalsConfirmationOfARowThatIsOutIsItsAgreement() {
        requests.patch(HOSPITAL_ADMIN, vpn, Map.of("standing", "OUT", "outReason", "機器を廃止")).statusCode(200)
                .body("row.outAgreed", equalTo(true));
        requests.refuse(HOSPITAL_ADMIN, vpn, Map.of()).statusCode(200);
        requests.seen(HOSPITAL_ADMIN, vpn).body("outAgreed", equalTo(false)).body("findings.code", hasItem("DUTY_MISSING"));
        requests.confirm(HOSPITAL_ADMIN, vpn).statusCode(200);
        requests.seen(HOSPITAL_ADMIN, vpn).body("outAgreed", equalTo(true)).body("findings.code", not(hasItem("DUTY_MISSING")));
        requests.withdraw(HOSPITAL_ADMIN, vpn).statusCode(200);
        requests.seen(NETWORK_VENDOR, vpn).body("outAgreed", equalTo(false));
    }

    @Test
    void aWordIsKeptWithTheBytesItWasSaidOfAndNeverChanged() throws SQLException {
        requests.confirm(NETWORK_VENDOR, vpn).statusCode(200);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            try (var stored = statement.executeQuery("select digest, sha2(content, 256), content from row_word where row_id = '" + vpn + "'")) {
                stored.next();
                assertEquals(requests.digest(NETWORK_VENDOR, vpn), stored.getString(1));
                assertEquals(stored.getString(1), stored.getString(2));
            }
            for (String attempt : List.of("update row_word set reason = 'x'", "delete from row_word", "update row_word_shown set addressed = 1",
                    "delete from row_word_shown", "delete from counter_proposal", "update counter_proposal_answer set accepted = 1")) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(attempt), attempt);
            }
        }
        requests.of(NETWORK_VENDOR, vpn);
        dossier.get(NETWORK_VENDOR, "/rows/" + vpn + "/words").body("$", hasSize(1)).body("[0].reason", nullValue());
    }
}
