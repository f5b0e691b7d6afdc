package jp.bunkai.negotiation.turn;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Turns between the hospital and each vendor: prepared unseen, sent all or none, in turn, and nothing of one pair to another. */
@QuarkusTest
class TurnTest {

    private TestDossier dossier;
    private String net;
    private String ehr;
    private String vpn;

    @BeforeEach
    void begin() {
        dossier = TestDossier.beginInTurns();
        net = dossier.party(SamplePeople.TSUBASA);
        ehr = dossier.party(SamplePeople.AOBA);
        vpn = row("VUL-01", dossier.asset("保守用VPN装置"));
    }

    private String row(String duty, String object) {
        return dossier.get(HOSPITAL_ADMIN, "/matrix").extract().jsonPath()
                .getString("rows.find { it.duty == '" + duty + "' && it.phase == 'NORMAL' && it.scope.ids.contains('" + object + "') }.id");
    }

    private void prepare(String who, String row, Map<String, ?> patch) {
        dossier.patch(who, "/rows/" + row, dossier.get(who, "/rows/" + row).extract().header("ETag"), patch).statusCode(200);
    }

    private io.restassured.response.ValidatableResponse send(String who, Map<String, ?> turn) {
        return dossier.post(who, "/turns", turn);
    }

    private Map<String, ?> to(String... parties) {
        return Map.of("toPartyIds", List.of(parties), "note", "ご確認をお願いします", "answerBy", "2099-03-31");
    }

    @Test
    void itBeginsWithTheHospitalAndPassesToWhomItSends() {
        dossier.get(HOSPITAL_ADMIN, "/turns").statusCode(200).body("mode", equalTo("TURNS")).body("pairs", hasSize(3))
                .body("pairs.side", everyItem(equalTo("HOSPITAL"))).body("pairs.last", everyItem(nullValue()));
        prepare(HOSPITAL_ADMIN, vpn, Map.of("note", "病院の案"));
        dossier.get(NETWORK_VENDOR, "/rows/" + vpn).body("note", nullValue());
        send(HOSPITAL_ADMIN, to(net)).statusCode(201).body("rows", equalTo(1));
        dossier.get(NETWORK_VENDOR, "/rows/" + vpn).body("note", equalTo("病院の案"));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("draft", equalTo(List.of()));
        dossier.get(NETWORK_VENDOR, "/turns").body("pairs", hasSize(1)).body("pairs[0].mine", equalTo(true))
                .body("pairs[0].maySend", equalTo(true)).body("pairs[0].answerBy", equalTo("2099-03-31")).body("pairs[0].overdue", equalTo(false))
                .body("pairs[0].last.note", equalTo("ご確認をお願いします")).body("pairs[0].last.rows", equalTo(1))
                .body("pairs[0].last.who", equalTo("佐藤 健"));
    }

    @Test
    void outOfTurnNothingIsSent() {
        prepare(NETWORK_VENDOR, vpn, Map.of("terms", Map.of(net, Map.of("clause", "第3条"))));
        send(NETWORK_VENDOR, Map.of()).statusCode(409);
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("terms.'" + net + "'.clause", nullValue());
        send(HOSPITAL_ADMIN, to(net)).statusCode(201);
        send(HOSPITAL_ADMIN, to(net)).statusCode(409).body("errors[0].pointer", equalTo("/toPartyIds/0"));
        send(HOSPITAL_ADMIN, Map.of()).statusCode(201).body("turns.pairs.side", everyItem(equalTo("VENDOR")));
        send(HOSPITAL_ADMIN, Map.of()).statusCode(409);
        send(NETWORK_VENDOR, Map.of("note", "回答します")).statusCode(201);
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("terms.'" + net + "'.clause", equalTo("第3条"));
    }

    @Test
    void whatBothChangedConflictsAndNothingIsSentUntilItIsDecided() {
        prepare(NETWORK_VENDOR, vpn, Map.of("letters", Map.of(net, "R"), "terms", Map.of(net, Map.of("clause", "第3条"))));
        prepare(HOSPITAL_ADMIN, vpn, Map.of("letters", Map.of(net, "A")));
        send(HOSPITAL_ADMIN, to(net)).statusCode(201);
        send(NETWORK_VENDOR, Map.of()).statusCode(412).body("conflicts", hasSize(1)).body("conflicts[0].rowId", equalTo(vpn))
                .body("conflicts[0].pointer", equalTo("/letters/" + net)).body("conflicts[0].yours", equalTo("R"))
                .body("conflicts[0].theirs", equalTo("A")).body("conflicts[0].changedBy", equalTo("佐藤 健"));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("terms.'" + net + "'.clause", nullValue());
        var held = dossier.get(NETWORK_VENDOR, "/draft").statusCode(200).body("rows", equalTo(1)).body("conflicts", equalTo(1))
                .body("edits.field", contains("letters/" + net, "terms/" + net + "/clause")).extract().jsonPath();
        decide(NETWORK_VENDOR, "letters/" + net, held.getString("edits[0].etag"), "MINE", null).statusCode(200).body("conflicts", equalTo(0));
        send(NETWORK_VENDOR, Map.of()).statusCode(201).body("rows", equalTo(1));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("letters.'" + net + "'", equalTo("R")).body("terms.'" + net + "'.clause", equalTo("第3条"));
    }

    private io.restassured.response.ValidatableResponse decide(String who, String field, String etag, String choice, Object value) {
        Map<String, Object> decision = new HashMap<>(Map.of("rowId", vpn, "field", field, "ifMatch", etag, "choice", choice));
        decision.put("value", value);
        return dossier.post(who, "/draft/decisions", Map.of("decisions", List.of(decision)));
    }

    @Test
    void aConflictIsDecidedForTheOtherOrForAThirdValue() {
        prepare(NETWORK_VENDOR, vpn, Map.of("letters", Map.of(net, "R"), "terms", Map.of(net, Map.of("clause", "第3条"))));
        prepare(HOSPITAL_ADMIN, vpn, Map.of("letters", Map.of(net, "A"), "terms", Map.of(net, Map.of("clause", "第5条"))));
        send(HOSPITAL_ADMIN, to(net)).statusCode(201);
        String etag = dossier.get(NETWORK_VENDOR, "/rows/" + vpn).extract().header("ETag");
        decide(NETWORK_VENDOR, "letters/" + net, etag, "THEIRS", null).statusCode(200).body("edits.field", contains("terms/" + net + "/clause"));
        decide(NETWORK_VENDOR, "terms/" + net + "/clause", etag, "MINE", null).statusCode(412);
        String now = dossier.get(NETWORK_VENDOR, "/rows/" + vpn).extract().header("ETag");
        refusedAt(decide(NETWORK_VENDOR, "terms/" + net + "/clause", now, "OTHER", 5), "/decisions/0/value", "wrong-type");
        refusedAt(decide(NETWORK_VENDOR, "note", now, "THEIRS", null), "/decisions/0/field", "not-held");
        decide(NETWORK_VENDOR, "terms/" + net + "/clause", now, "OTHER", "第3条又は第5条").statusCode(200).body("conflicts", equalTo(0));
        send(NETWORK_VENDOR, Map.of()).statusCode(201);
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("letters.'" + net + "'", equalTo("A"))
                .body("terms.'" + net + "'.clause", equalTo("第3条又は第5条"));
    }

    @Test
    void aFurtherChangeOfTheOtherAfterADecisionConflictsAgain() {
        prepare(HOSPITAL_ADMIN, vpn, Map.of("note", "病院の案"));
        TestDossier.meet(dossier.id());
        prepare(HOSPITAL_EDITOR, vpn, Map.of("note", "会議の案"));
        TestDossier.takeTurns(dossier.id());
        String etag = dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).extract().header("ETag");
        decide(HOSPITAL_ADMIN, "note", etag, "MINE", null).statusCode(200).body("conflicts", equalTo(0));
        TestDossier.meet(dossier.id());
        prepare(HOSPITAL_EDITOR, vpn, Map.of("note", "次の会議の案"));
        TestDossier.takeTurns(dossier.id());
        send(HOSPITAL_ADMIN, to(net)).statusCode(412).body("conflicts[0].theirs", equalTo("次の会議の案"));
    }

    @Test
    void everythingUnsentIsGivenUpAtOnce() {
        prepare(HOSPITAL_ADMIN, vpn, Map.of("note", "病院の案", "letters", Map.of(net, "C")));
        dossier.delete(HOSPITAL_EDITOR, "/draft", null).statusCode(204);
        dossier.get(HOSPITAL_ADMIN, "/draft").body("edits", equalTo(List.of()));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + vpn).body("note", nullValue()).body("draft", equalTo(List.of()));
    }

    @Test
    void nothingOfOnePairReachesAnotherVendor() {
        String terms = "第77条";
        prepare(HOSPITAL_ADMIN, vpn, Map.of("terms", Map.of(net, Map.of("clause", terms))));
        List<String> before = events(EHR_VENDOR);
        send(HOSPITAL_ADMIN, Map.of("toPartyIds", List.of(net), "note", "内密の件")).statusCode(201);
        assertEquals(before, events(EHR_VENDOR));
        dossier.get(EHR_VENDOR, "/turns").body("pairs", hasSize(1)).body("pairs[0].partyId", equalTo(ehr)).body("pairs[0].last", nullValue());
        dossier.get(EHR_VENDOR, "/turns/history").body("items", hasSize(0));
        for (String path : List.of("/turns", "/turns/history", "/audit-events", "/matrix", "/draft")) {
            String answer = dossier.get(EHR_VENDOR, path).extract().asString();
            assertFalse(answer.contains("内密の件") || answer.contains(terms), path);
        }
        dossier.get(NETWORK_VENDOR, "/turns/history").body("items", hasSize(1)).body("items[0].note", equalTo("内密の件"));
        send(HOSPITAL_ADMIN, to(ehr)).statusCode(201);
        dossier.get(EHR_VENDOR, "/turns").body("pairs[0].last.rows", equalTo(0));
    }

    private List<String> events(String who) {
        return new ArrayList<>(dossier.get(who, "/audit-events").statusCode(200).extract().jsonPath().getList("items.text.ja", String.class));
    }

    @Test
    void theHospitalTakesATurnBackWithANote() {
        send(HOSPITAL_ADMIN, to(net)).statusCode(201);
        dossier.post(NETWORK_VENDOR, "/turns/" + net + "/take-back", Map.of()).statusCode(403);
        dossier.post(EHR_VENDOR, "/turns/" + net + "/take-back", Map.of()).statusCode(403);
        dossier.post(HOSPITAL_ADMIN, "/turns/" + net + "/take-back", Map.of("note", "書き直します")).statusCode(200);
        dossier.get(NETWORK_VENDOR, "/turns").body("pairs[0].side", equalTo("HOSPITAL")).body("pairs[0].last.kind", equalTo("TAKEN_BACK"))
                .body("pairs[0].last.note", equalTo("書き直します")).body("pairs[0].answerBy", nullValue());
        send(NETWORK_VENDOR, Map.of()).statusCode(409);
        dossier.post(HOSPITAL_ADMIN, "/turns/" + net + "/take-back", Map.of()).statusCode(409);
        dossier.get(NETWORK_VENDOR, "/turns/history").body("items.kind", contains("TAKEN_BACK", "SENT"));
    }

    @Test
    void aSubcontractorSendsItsPartAndTheTurnStaysWithItsPrime() {
        dossier = TestDossier.beginInTurnsWithSubcontractor();
        String prime = dossier.party(SamplePeople.AOBA);
        send(THIRD_VENDOR, Map.of()).statusCode(409);
        send(HOSPITAL_ADMIN, Map.of("toPartyIds", List.of(prime), "note", "元請への内密の件", "answerBy", "2099-03-31")).statusCode(201);
        dossier.get(THIRD_VENDOR, "/turns").body("pairs", hasSize(1)).body("pairs[0].mine", equalTo(true)).body("pairs[0].last", nullValue());
        assertFalse(dossier.get(THIRD_VENDOR, "/turns/history").extract().asString().contains("元請への内密の件"));
        send(THIRD_VENDOR, Map.of("note", "当社の分です")).statusCode(201);
        dossier.get(EHR_VENDOR, "/turns").body("pairs[0].side", equalTo("VENDOR")).body("pairs[0].answerBy", equalTo("2099-03-31"));
        dossier.get(THIRD_VENDOR, "/turns/history").body("items.kind", contains("CONTRIBUTED"));
    }

    @Test
    void whoIsOnIsToldInTheProduct() {
        send(HOSPITAL_ADMIN, to(net)).statusCode(201);
        Map<String, Object> told = ToldNotices.leadingTo("/dossiers/" + dossier.id() + "/matrix", NETWORK_VENDOR).get(0);
        assertEquals("TURN", told.get("kind"));
        assertTrue(ToldNotices.sentence(told).contains("2099年3月31日"), ToldNotices.sentence(told));
    }

    @Test
    void badInputIsRefusedWithItsPlace() {
        refusedAt(send(HOSPITAL_ADMIN, Map.of("answerBy", "2020-01-01")), "/answerBy", "in-the-past");
        refusedAt(send(HOSPITAL_ADMIN, Map.of("toPartyIds", List.of(dossier.party(SamplePeople.MIDORINO)))), "/toPartyIds/0", "unknown-party");
        refusedAt(send(HOSPITAL_ADMIN, Map.of("toPartyIds", List.of(net, net))), "/toPartyIds/1", "party-twice");
        refusedAt(send(NETWORK_VENDOR, to(net)), "/toPartyIds", "hospital-only");
        TestDossier.meet(dossier.id());
        send(HOSPITAL_ADMIN, to(net)).statusCode(409);
    }

    @Test
    void theHistoryComesInPages() {
        send(HOSPITAL_ADMIN, to(net)).statusCode(201);
        send(NETWORK_VENDOR, Map.of()).statusCode(201);
        send(HOSPITAL_ADMIN, to(net)).statusCode(201);
        String next = dossier.get(HOSPITAL_ADMIN, "/turns/history?limit=2").body("items.next", contains("VENDOR", "HOSPITAL")).extract().path("next");
        dossier.get(HOSPITAL_ADMIN, "/turns/history?limit=2&cursor=" + next).body("items.next", contains("VENDOR")).body("next", nullValue());
        dossier.get(HOSPITAL_ADMIN, "/audit-events").body("items.action", hasItem("TURN_SENT"));
        dossier.get(EHR_VENDOR, "/audit-events").body("items.action", not(hasItem("TURN_SENT")));
    }
}
