package jp.bunkai.risk.alert;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An alert goes to those that it may concern; each answers for itself, silence is found, and nobody learns of another. */
@QuarkusTest
class AlertApiTest {

    @Inject
    TestClock clock;
    @Inject
    AlertReminders reminders;
    private TestDossier dossier;
    private String net;
    private String ehr;
    private LocalDate today;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
        net = dossier.party(SamplePeople.TSUBASA);
        ehr = dossier.party(SamplePeople.AOBA);
        today = Clocks.today(clock);
    }

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    private Map<String, Object> alert(Object... recipients) {
        return new HashMap<>(Map.of("source", "JVN", "title", "カスガ通信のVPN装置の脆弱性", "body", "CVE-2026-10001 が公表されました。", "cves",
                List.of("CVE-2026-10001"), "answerBy", today.plusDays(2).toString(), "recipients", List.of(recipients)));
    }

    private Map<String, Object> about(String party, String kind, String id) {
        return Map.of("partyId", party, "subjects", List.of(Map.of("kind", kind, "id", id)));
    }

    private String sent() {
        return dossier.post(HOSPITAL_EDITOR, "/alerts", alert(about(net, "ASSET", dossier.asset("保守用VPN装置")), Map.of("partyId", ehr))).statusCode(201)
                .body("copies.partyId", contains(ehr, net)).extract().path("id");
    }

    private ValidatableResponse answer(String who, String id, String party, int seen, Object... parts) {
        Map<String, Object> body = new HashMap<>(Map.of("partyId", party, "seen", seen));
        for (int i = 0; i < parts.length; i += 2) {
            body.put((String) parts[i], parts[i + 1].toString());
        }
        return dossier.post(who, "/alerts/" + id + "/answers", body);
    }

    private void findings(String who, boolean found) {
        dossier.get(who, "/findings").body("items.code", found ? hasItem("ALERT_UNANSWERED") : not(hasItem("ALERT_UNANSWERED")));
    }

    @Test
    void aVendorMeetsItsOwnCopyAloneAndItsAnswerIsEvidence() {
        String id = sent();
        dossier.get(NETWORK_VENDOR, "/alerts/" + id).statusCode(200).body("copies.partyId", contains(net))
                .body("copies[0].subjects.label", contains("保守用VPN装置")).body("copies[0].dueOn", equalTo(today.plusDays(2).toString()));
        dossier.get(THIRD_VENDOR, "/alerts/" + id).statusCode(404);
        dossier.get(THIRD_VENDOR, "/alerts").statusCode(200).body("items", empty());
        dossier.get(THIRD_VENDOR, "/audit-events").body("items.subject.kind", not(hasItem("ALERT")));
        answer(NETWORK_VENDOR, id, net, 0, "kind", "AFFECTED", "measure", "修正版の適用", "dueOn", today.plusDays(7), "note", "6.0.4 は該当します").statusCode(201)
                .body("copies[0].dueOn", equalTo(today.plusDays(7).toString())).body("copies[0].answers.recordedBy", contains("VENDOR"));
        dossier.get(EHR_VENDOR, "/alerts/" + id).body("copies.partyId", contains(ehr)).body("copies[0].answers", empty());
        assertFalse(dossier.get(EHR_VENDOR, "/audit-events").extract().asString().contains("該当」と回答"));
        dossier.get(HOSPITAL_ADMIN, "/alerts").body("items[0].copies.find { it.partyId == '" + net + "' }.answers[0].kind", equalTo("AFFECTED"));
        String row = dossier.get(NETWORK_VENDOR, "/matrix").extract()
                .path("rows.find { it.duty == 'VUL-09' && it.phase == 'NORMAL' && it.scope.ids.contains('" + net + "') }.id");
        dossier.get(HOSPITAL_ADMIN, "/rows/" + row).body("evidence.title", hasItem("照会「カスガ通信のVPN装置の脆弱性」への回答：該当"));
        answer(EHR_VENDOR, id, net, 1, "kind", "NOT_AFFECTED", "note", "使っていません").statusCode(400).body("errors[0].pointer", equalTo("/partyId"));
    }

    @Test
    void silenceIsFoundAfterItsDayByTheHospitalAndThatVendorAlone() {
        String id = sent();
        findings(HOSPITAL_ADMIN, false);
        clock.set(today.plusDays(3).atTime(9, 0).atZone(Clocks.JAPAN).toInstant());
        findings(HOSPITAL_ADMIN, true);
        findings(NETWORK_VENDOR, true);
        findings(THIRD_VENDOR, false);
        String when = today.plusDays(5).toString();
        answer(NETWORK_VENDOR, id, net, 0, "kind", "INVESTIGATING", "dueOn", when).statusCode(201).body("copies[0].overdue", equalTo(false));
        findings(NETWORK_VENDOR, false);
        clock.set(today.plusDays(6).atTime(9, 0).atZone(Clocks.JAPAN).toInstant());
        findings(NETWORK_VENDOR, true);
        answer(NETWORK_VENDOR, id, net, 1, "kind", "AFFECTED", "measure", "修正版の適用", "doneOn", today.plusDays(6)).statusCode(201)
                .body("copies[0].dueOn", nullValue());
        findings(NETWORK_VENDOR, false);
        findings(EHR_VENDOR, true);
        dossier.post(NETWORK_VENDOR, "/alerts/" + id + "/end", Map.of("reason", "x")).statusCode(403);
        dossier.post(HOSPITAL_ADMIN, "/alerts/" + id + "/end", Map.of("reason", "電話で確かめました")).statusCode(200)
                .body("end.reason", equalTo("電話で確かめました"));
        findings(HOSPITAL_ADMIN, false);
        answer(EHR_VENDOR, id, ehr, 0, "kind", "NOT_AFFECTED", "note", "使っていません").statusCode(409);
    }

    @Test
    void theHospitalWritesDownWhatAVendorSaidAndOneAnswerDoesNotHideAnother() {
        String id = sent();
        refusedAt(answer(HOSPITAL_EDITOR, id, ehr, 0, "kind", "INVESTIGATING", "dueOn", today.plusDays(1)), "/note", "required");
        answer(HOSPITAL_EDITOR, id, ehr, 0, "kind", "NOT_AFFECTED", "note", "11月21日 電話、鈴木様").statusCode(201)
                .body("copies.find { it.partyId == '" + ehr + "' }.answers.recordedBy", contains("HOSPITAL"));
        answer(EHR_VENDOR, id, ehr, 0, "kind", "NOT_AFFECTED", "note", "使っていません").statusCode(412);
        refusedAt(answer(EHR_VENDOR, id, ehr, 1, "kind", "NOT_AFFECTED"), "/note", "required");
        refusedAt(answer(EHR_VENDOR, id, ehr, 1, "kind", "AFFECTED", "dueOn", today), "/measure", "required");
        refusedAt(answer(EHR_VENDOR, id, ehr, 1, "kind", "AFFECTED", "measure", "適用"), "/dueOn", "required");
        refusedAt(answer(EHR_VENDOR, id, ehr, 1, "kind", "INVESTIGATING"), "/dueOn", "required");
        refusedAt(answer(EHR_VENDOR, id, ehr, 1, "kind", "INVESTIGATING", "dueOn", today.minusDays(1)), "/dueOn", "out-of-range");
        answer(EHR_VENDOR, id, ehr, 1, "kind", "NOT_AFFECTED", "note", "使っていません").statusCode(201).body("copies[0].answers", hasSize(2));
    }

    @Test
    void whomAVendorCameToWorkForLaterIsToldNothing() {
        String third = dossier.party(SamplePeople.HINATA);
        String id = dossier.post(HOSPITAL_EDITOR, "/alerts", alert(Map.of("partyId", third))).statusCode(201).extract().path("id");
        dossier.patch(HOSPITAL_ADMIN, "/parties/" + third, "\"v0\"", Map.of("function", "SUBCONTRACTOR", "primePartyId", ehr)).statusCode(200);
        answer(THIRD_VENDOR, id, third, 0, "kind", "NOT_AFFECTED", "note", "使っていません").statusCode(201);
        dossier.post(HOSPITAL_ADMIN, "/alerts/" + id + "/end", Map.of("reason", "確かめました")).statusCode(200);
        dossier.get(THIRD_VENDOR, "/audit-events").body("items.action", hasItems("ALERT_ANSWERED", "ALERT_ENDED"));
        dossier.get(EHR_VENDOR, "/alerts/" + id).statusCode(404);
        dossier.get(EHR_VENDOR, "/audit-events").body("items.subject.kind", not(hasItem("ALERT")));
    }

    @Test
    void onlyWhatAVendorWorksOnIsNamedToIt() {
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/alerts", alert(about(net, "ASSET", dossier.asset("電子カルテサーバ")))), "/recipients/0/subjects/0",
                "unknown-subject");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/alerts", alert(Map.of("partyId", net), Map.of("partyId", net))), "/recipients/1/partyId", "twice");
        Map<String, Object> late = alert(Map.of("partyId", net));
        late.put("answerBy", today.minusDays(1).toString());
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/alerts", late), "/answerBy", "out-of-range");
    }

    @Test
    void whatATextMayConcernIsProposed() {
        dossier.post(HOSPITAL_EDITOR, "/alerts/proposal", Map.of("text", "カスガ通信のVPN装置に認証の不備（CVE-2026-10001）")).statusCode(200)
                .body("cves", contains("CVE-2026-10001")).body("candidates[0].label", equalTo("保守用VPN装置")).body("candidates[0].partyId", equalTo(net))
                .body("candidates[0].matches", contains("MAKER", "KIND"))
                .body("candidates.find { it.label == '病棟端末' }.partyId", nullValue());
        String csaf = "{\"document\": {\"csaf_version\": \"2.0\", \"title\": \"KASUGA VPN\"}, \"vulnerabilities\": [{\"cve\": \"CVE-2026-10001\"}]}";
        Login.as(HOSPITAL_EDITOR).multiPart("file", "advisory.json", csaf.getBytes(StandardCharsets.UTF_8)).post(dossier.path("/alerts/file")).then()
                .statusCode(200).body("title", equalTo("KASUGA VPN")).body("cves", contains("CVE-2026-10001"));
        Login.as(HOSPITAL_EDITOR).multiPart("file", "advisory.json", new byte[(4 << 20) + 1]).post(dossier.path("/alerts/file")).then().statusCode(413);
    }

    @Test
    void whoIsSilentIsRemindedOnceOfEachDay() {
        String path = "/dossiers/" + dossier.id() + "/alerts/" + sent();
        answer(EHR_VENDOR, path.substring(path.length() - 36), ehr, 0, "kind", "NOT_AFFECTED", "note", "使っていません").statusCode(201);
        int hospital = told(HOSPITAL_ADMIN, path);
        assertEquals(1, told(NETWORK_VENDOR, path));
        on(1, 7, path, 1);
        on(1, 9, path, 2);
        on(1, 10, path, 2);
        on(2, 9, path, 3);
        assertEquals(hospital, told(HOSPITAL_ADMIN, path));
        on(3, 9, path, 4);
        on(4, 9, path, 4);
        assertEquals(hospital + 1, told(HOSPITAL_ADMIN, path));
        assertEquals(1, told(EHR_VENDOR, path));
    }

    private void on(int days, int hour, String path, int told) {
        clock.set(today.plusDays(days).atTime(hour, 0).atZone(Clocks.JAPAN).toInstant());
        reminders.remind();
        assertEquals(told, told(NETWORK_VENDOR, path));
    }

    private static int told(String who, String path) {
        return ToldNotices.leadingTo(path, who).size();
    }
}
