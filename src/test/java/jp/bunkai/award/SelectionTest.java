package jp.bunkai.award;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.disclosure.TestDisclosures;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From asking candidates to the award, as the hospital and candidates go through it. */
@QuarkusTest
class SelectionTest {

    @Inject
    TestClock clock;

    private AwardRequests award;
    private LocalDate later;

    @BeforeEach
    void aDossierOfItsOwn() {
        award = AwardRequests.begin();
        later = Clocks.today(clock).plusDays(9);
    }

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    @Test
    void candidatesAnswerAndTheHospitalComparesWhatTheySentOnceItIsClosed() {
        String selection = award.open(later, "VUL", "BKP");
        award.name(selection, SamplePeople.AOBA);
        award.name(selection, SamplePeople.TSUBASA);
        assertFalse(ToldNotices.leadingTo("/candidacies/" + award.candidacy(EHR_VENDOR), EHR_VENDOR).isEmpty());
        award.answerAll(EHR_VENDOR, duty -> duty.equals("VUL-02") ? "NOT_MINE" : "MINE");
        award.post(selection, "/close", Map.of()).statusCode(409);
        Login.as(HOSPITAL_ADMIN).get(award.path("/selections/" + selection + "/comparison")).then().statusCode(409);
        award.answerAll(NETWORK_VENDOR, duty -> duty.startsWith("VUL") ? "NOT_MINE" : "CONDITIONAL");
        assertFalse(ToldNotices.leadingTo("/dossiers/" + award.id() + "/award/" + selection, HOSPITAL_ADMIN).isEmpty(), "all have answered");
        award.post(selection, "/close", Map.of()).statusCode(200).body("state", equalTo("CLOSED"));

        JsonPath compared = award.get(HOSPITAL_ADMIN, "/selections/" + selection + "/comparison");
        assertEquals("VUL-02", compared.getString("rows[0].duty"), "what nobody takes stands on top");
        assertEquals("NOBODY", compared.getString("rows[0].attention"));
        assertEquals(List.of("NOT_MINE", "NOT_MINE"), compared.getList("rows[0].cells.answer"));
        assertEquals("CONDITION", compared.getString("rows[-1].attention"));
        assertEquals("平日の日中に限る", compared.getString("rows[-1].cells[1].condition"));
        assertEquals(1, compared.getInt("candidates[0].notMine"));
        AwardRequests.answer(EHR_VENDOR, award.candidacy(EHR_VENDOR), List.of(AwardRequests.answer("VUL-02", "MINE", 1))).statusCode(409);
    }

    @Test
    void theDeadlineClosesAndNothingOpensItAgain() {
        String selection = award.open(Clocks.today(clock), "VUL");
        award.name(selection, SamplePeople.AOBA);
        award.answerAll(EHR_VENDOR, duty -> "MINE");
        clock.advance(Duration.ofDays(1));
        assertEquals("CLOSED", award.get(HOSPITAL_ADMIN, "/selections/" + selection).getString("state"));
        award.post(selection, "/deadline", Map.of("deadline", later.toString(), "seen", later.minusDays(9).toString())).statusCode(409);
        award.post(selection, "/candidates", Map.of("organisationId", SamplePeople.TSUBASA)).statusCode(409);
        award.get(HOSPITAL_ADMIN, "/selections/" + selection + "/comparison");
        assertFalse(AwardRequests.sheet(EHR_VENDOR, award.candidacy(EHR_VENDOR)).getBoolean("summary.open"));
    }

    @Test
    void whatIsCancelledOpenIsNeverRead() {
        String selection = award.open(Clocks.today(clock), "VUL");
        award.name(selection, SamplePeople.AOBA);
        award.answerAll(EHR_VENDOR, duty -> "MINE");
        award.post(selection, "/cancel", Map.of("reason", "仕様を見直すため")).statusCode(200).body("state", equalTo("CANCELLED"));
        clock.advance(Duration.ofDays(3));
        Login.as(HOSPITAL_ADMIN).get(award.path("/selections/" + selection + "/comparison")).then().statusCode(409);
        assertNull(award.candidacy(EHR_VENDOR));
        award.tryToOpen(HOSPITAL_ADMIN, Clocks.today(clock)).statusCode(201);
    }

    @Test
    void onAwardTheAnswersBecomeTheDossiersAndTheOthersAreTold() {
        String selection = award.open(later);
        String chosen = award.name(selection, SamplePeople.AOBA);
        award.name(selection, SamplePeople.TSUBASA);
        award.answerAll(EHR_VENDOR, duty -> duty.equals("VUL-03") ? "NOT_MINE" : "MINE");
        award.answerAll(NETWORK_VENDOR, duty -> "UNKNOWN");
        String lost = award.candidacy(NETWORK_VENDOR);
        award.award(selection, chosen).statusCode(409);
        award.post(selection, "/close", Map.of()).statusCode(200);
        award.award(selection, chosen, award.system("電子カルテシステム")).statusCode(200).body("state", equalTo("AWARDED"))
                .body("candidates.state", equalTo(List.of("CHOSEN", "NOT_CHOSEN")));

        JsonPath dossier = award.get(EHR_VENDOR, "");
        String party = dossier.getString("parties.find { it.organisationId == '" + SamplePeople.AOBA + "' }.id");
        assertEquals(party, dossier.getString("systems.find { it.kind == 'EHR' }.vendorId"));
        JsonPath matrix = award.get(HOSPITAL_ADMIN, "/matrix");
        assertEquals("MINE", matrix.getString("rows.find { it.duty == 'VUL-02' && it.scope.ids.contains('" + party + "') }.declarations['" + party
                + "'].answer"));
        assertEquals("NOT_MINE", matrix.getString("rows.find { it.duty == 'VUL-03' && it.declarations['" + party + "'] != null }.declarations['" + party
                + "'].answer"));
        assertTrue(matrix.getList("rows.findAll { it.scope.kind == 'DOSSIER' && it.letters['" + party + "'] == 'R' }").size() > 0,
                "it does what it takes and nobody did");
        assertEquals(0, matrix.getList("rows.findAll { it.scope.kind == 'SYSTEM' && it.scope.ids.contains('" + award.system("院内ネットワーク")
                + "') && it.declarations['" + party + "'] != null }").size(), "its answers speak of what it supplies");

        assertNull(award.candidacy(NETWORK_VENDOR));
        Login.as(NETWORK_VENDOR).get("/api/candidacies/" + lost).then().statusCode(404);
        Login.as(NETWORK_VENDOR).get(award.path("")).then().statusCode(404);
        Map<String, Object> told = ToldNotices.saying(award.name(), NETWORK_VENDOR).get(0);
        assertTrue(ToldNotices.sentence(told).contains("選定されませんでした") && !ToldNotices.sentence(told).contains("あおば"));
        award.award(selection, chosen).statusCode(409);
        award.tryToOpen(HOSPITAL_ADMIN, later).statusCode(201);
    }

    @Test
    void dutiesOfTheHospitalsOwnAreAskedInTheirWordsAndBecomeTheDossiersToo() {
        String own = own("サーバ室の入退室管理", Map.of("kind", "DOSSIER"));
        String about = own("電子カルテの操作研修", Map.of("kind", "SYSTEM", "id", award.system("電子カルテシステム")));
        Map<String, Object> wanted = new HashMap<>(Map.of("function", "EHR", "deadline", later.toString(), "areas", List.of("VUL"), "ownRows", List.of(about)));
        TestDossier.refusedAt(TestDossier.send(HOSPITAL_ADMIN, award.path("/selections"), wanted), "/ownRows/0", "not-askable");
        wanted.put("ownRows", List.of(own, own));
        TestDossier.refusedAt(TestDossier.send(HOSPITAL_ADMIN, award.path("/selections"), wanted), "/ownRows/1", "not-askable");
        wanted.put("ownRows", List.of(own));
        String selection = TestDossier.send(HOSPITAL_ADMIN, award.path("/selections"), wanted).statusCode(201).body("duties", hasItem("OWN-1")).extract().path("id");
        String chosen = award.name(selection, SamplePeople.AOBA);
        JsonPath asked = AwardRequests.sheet(EHR_VENDOR, award.candidacy(EHR_VENDOR));
        assertEquals("サーバ室の入退室管理", asked.getString("questions.find { it.duty == 'OWN-1' }.title.ja"));
        assertEquals("AST", asked.getString("questions.find { it.duty == 'OWN-1' }.area"));
        award.answerAll(EHR_VENDOR, duty -> duty.equals("OWN-1") ? "MINE" : "NOT_MINE");
        award.post(selection, "/close", Map.of()).statusCode(200);
        JsonPath compared = award.get(HOSPITAL_ADMIN, "/selections/" + selection + "/comparison");
        assertEquals("サーバ室の入退室管理", compared.getString("rows.find { it.duty == 'OWN-1' }.title.ja"));
        assertEquals("MINE", compared.getString("rows.find { it.duty == 'OWN-1' }.cells[0].answer"));
        award.award(selection, chosen, award.system("電子カルテシステム")).statusCode(200);
        String party = award.get(HOSPITAL_ADMIN, "").getString("parties.find { it.organisationId == '" + SamplePeople.AOBA + "' }.id");
        JsonPath row = award.get(HOSPITAL_ADMIN, "/rows/" + own);
        assertEquals("MINE", row.getString("declarations['" + party + "'].answer"));
        assertEquals("R", row.getString("letters['" + party + "']"), "it does what it takes and nobody did");
    }

    private String own(String title, Map<String, Object> scope) {
        return TestDossier.send(HOSPITAL_ADMIN, award.path("/rows"), Map.of("title", Map.of("ja", title), "area", "AST", "phase", "NORMAL", "scope", scope))
                .statusCode(201).extract().path("id");
    }

    @Test
    void aCandidateDisclosesToTheHospitalAndItsNoStandsAtTheDuty() {
        String selection = award.open(later);
        award.name(selection, SamplePeople.TSUBASA);
        JsonPath kept = TestDisclosures.confirmed(NETWORK_VENDOR, TestDisclosures.vendorChecklist("2(1)|更新|いいえ"));
        Login.as(NETWORK_VENDOR).get("/api/disclosure-hospitals").then().statusCode(200).body("id", hasItem(SamplePeople.MIDORINO.toString()));
        String grant = TestDisclosures.grant(NETWORK_VENDOR, kept);
        assertTrue(AwardRequests.sheet(NETWORK_VENDOR, award.candidacy(NETWORK_VENDOR)).getList("disclosures.id")
                .contains(kept.getString("disclosure.id")));
        award.answerAll(NETWORK_VENDOR, duty -> "MINE");
        award.post(selection, "/close", Map.of()).statusCode(200);
        JsonPath compared = award.get(HOSPITAL_ADMIN, "/selections/" + selection + "/comparison");
        int standing = compared.getList("rows.cells.no.flatten()").size() + compared.getList("candidates[0].elsewhere").size();
        assertTrue(standing > 0 && compared.getInt("candidates[0].no") > 0);
        Login.as(NETWORK_VENDOR).get("/api/disclosure-accesses").then().statusCode(200).body("items[0].kind", equalTo("READ"));
        TestDisclosures.revoke(NETWORK_VENDOR, grant).statusCode(200);
    }

    @Test
    void whoDeclinesOrIsTakenOutSeesItNoLongerAndTheHospitalKnowsWhy() {
        String selection = award.open(later, "VUL");
        award.name(selection, SamplePeople.AOBA);
        String out = award.name(selection, SamplePeople.TSUBASA);
        TestDossier.send(EHR_VENDOR, "/api/candidacies/" + award.candidacy(EHR_VENDOR) + "/refusal", Map.of("reason", "人手が足りないため")).statusCode(204);
        award.post(selection, "/candidates/" + out + "/withdrawal", Map.of("reason", "資格を満たさないため")).statusCode(200)
                .body("candidates.reason", equalTo(List.of("人手が足りないため", "資格を満たさないため")));
        assertNull(award.candidacy(EHR_VENDOR));
        assertNull(award.candidacy(NETWORK_VENDOR));
        assertTrue(ToldNotices.saying(award.name(), NETWORK_VENDOR).stream().noneMatch(told -> ToldNotices.sentence(told).contains("資格")));
        award.post(selection, "/close", Map.of()).statusCode(409);
        award.post(selection, "/candidates/" + out + "/withdrawal", Map.of("reason", "再度")).statusCode(409);
    }

    @Test
    void askingKeepsItsRules() {
        TestDossier.refusedAt(award.tryToOpen(HOSPITAL_ADMIN, later.minusDays(30)), "/deadline", "in-the-past");
        TestDossier.refusedAt(award.tryToOpen(HOSPITAL_ADMIN, later, "NOPE"), "/areas/0", "unknown-area");
        String selection = award.open(later, "VUL");
        award.tryToOpen(HOSPITAL_ADMIN, later).statusCode(409);
        TestDossier.refusedAt(award.post(selection, "/candidates", Map.of("organisationId", SamplePeople.HINATA)), "/organisationId", "already-a-party");
        award.name(selection, SamplePeople.AOBA);
        TestDossier.refusedAt(award.post(selection, "/candidates", Map.of("organisationId", SamplePeople.AOBA)), "/organisationId", "named-twice");
        award.post(selection, "/deadline", Map.of("deadline", later.plusDays(1).toString(), "seen", later.toString())).statusCode(200)
                .body("deadline", equalTo(later.plusDays(1).toString()));
        award.post(selection, "/deadline", Map.of("deadline", later.toString(), "seen", later.toString())).statusCode(200);
        award.post(selection, "/deadline", Map.of("deadline", later.plusDays(3).toString(), "seen", later.toString())).statusCode(412);

        award.post(selection, "/deadline", Map.of("deadline", later.toString(), "seen", "+12026-11-22")).statusCode(412);
        award.post(selection, "/deadline", Map.of("deadline", later.toString(), "seen", "-2026-11-22")).statusCode(412);

        String candidacy = award.candidacy(EHR_VENDOR);
        AwardRequests.send(EHR_VENDOR, candidacy).statusCode(409);
        AwardRequests.answer(EHR_VENDOR, candidacy, List.of(AwardRequests.answer("VUL-02", "MINE", 0))).statusCode(200)
                .body("answers", hasSize(1)).body("summary.sentAt", nullValue());
        AwardRequests.answer(EHR_VENDOR, candidacy, List.of(AwardRequests.answer("VUL-02", "NOT_MINE", 0))).statusCode(412)
                .body("conflicts[0].theirs.answer", equalTo("MINE"));
        TestDossier.refusedAt(AwardRequests.answer(EHR_VENDOR, candidacy, List.of(AwardRequests.answer("BKP-01", "MINE", 0))), "/answers/0/duty", "unknown-duty");
        Login.as(THIRD_VENDOR).get("/api/candidacies/" + candidacy).then().statusCode(404);
    }
}
