package jp.bunkai.inspection;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import jp.bunkai.disclosure.TestDisclosures;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checklist is proposed from facts in date and never says yes without; only its own side confirms it, and only what it was shown. */
@QuarkusTest
class InspectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Inject
    DataSource database;

    private TestDossier dossier;
    private String hospital;
    private String net;
    private String ehr;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
        hospital = dossier.party(SamplePeople.MIDORINO);
        net = dossier.party(SamplePeople.TSUBASA);
        ehr = dossier.party(SamplePeople.AOBA);
    }

    @Test
    void withoutEvidenceInDateAProposalIsBlankAndNeverYes() {
        TestPack pack = TestPack.make(dossier, 2025);
        pack.get(HOSPITAL_ADMIN, "/checklists/" + hospital).statusCode(200).body("items", hasSize(18)).body("checklist.origin", equalTo("KNOWN"))
                .body("items.proposed", not(hasItem("YES"))).body("items.state", everyItem(equalTo("OPEN")));
        pack.evidence("VUL-01", "2024-12-01");
        assertEquals("BLANK", pack.item(NETWORK_VENDOR, net, "2.6").getString("proposed"), "evidence that is too old");
        assertTrue(pack.item(NETWORK_VENDOR, net, "2.6").getList("sources.standing").contains("OUT_OF_DATE"));
        pack.evidence("NET-01", "2026-03-01");
        JsonPath restricted = pack.item(NETWORK_VENDOR, net, "2.13");
        assertEquals("YES", restricted.getString("proposed"));
        assertEquals("UNVERIFIED", restricted.getString("confidence"));
        assertEquals(List.of(net), restricted.getList("sources.party").stream().distinct().toList(), "a vendor's sources are its own");
        assertEquals("OPEN", restricted.getString("state"), "a proposal is no answer");
        pack.evidence("NET-01", "2026-10-01");
        assertEquals("2026-03-01", pack.item(NETWORK_VENDOR, net, "2.13").getString("sources[0].on"), "what was shown after the year is none of it");
    }

    @Test
    void aVendorSeesAndAnswersItsOwnChecklistAlone() {
        TestPack pack = TestPack.make(dossier, 2025);
        pack.get(HOSPITAL_ADMIN, "").statusCode(200).body("checklists.partyId", contains(hospital, ehr, net, dossier.party(SamplePeople.HINATA)))
                .body("checklists.mayAnswer", contains(true, false, false, false)).body("mayFetch", equalTo(true));
        pack.get(NETWORK_VENDOR, "").statusCode(200).body("checklists.partyId", contains(net)).body("mayUpload", contains("CHECKLIST_VENDOR"))
                .body("mayFetch", equalTo(false));
        pack.get(NETWORK_VENDOR, "/checklists/" + ehr).statusCode(404);
        pack.get(NETWORK_VENDOR, "/checklists/" + hospital).statusCode(404);
        String shown = pack.item(HOSPITAL_ADMIN, net, "2.13").getString("etag");
        pack.answer(HOSPITAL_ADMIN, net, "2.13", shown, TestPack.no(DAY, DAY)).statusCode(403);
        pack.answer(EHR_VENDOR, net, "2.13", shown, TestPack.no(DAY, DAY)).statusCode(404);
        pack.answer(HOSPITAL_EDITOR, hospital, "1.1", TestPack.no(DAY, DAY)).statusCode(403);
        pack.answer(NETWORK_VENDOR, net, "2.13", TestPack.no(DAY, DAY)).statusCode(200)
                .body("items.find { it.key == '2.13' }.answers[0].person", equalTo("田中 翔"))
                .body("items.find { it.key == '2.13' }.answers[0].organisation", equalTo("つばさネットワークス株式会社")).body("checklist.counts.no", equalTo(1));
        dossier.get(HOSPITAL_ADMIN, "/audit-events").body("items.action", hasItem("INSPECTION_ANSWER_CONFIRMED"));
        dossier.get(EHR_VENDOR, "/audit-events").body("items.action", not(hasItem("INSPECTION_ANSWER_CONFIRMED")))
                .body("items.action", hasItem("INSPECTION_PACK_CREATED"));
        pack.answer(HOSPITAL_ADMIN, hospital, "1.1", TestPack.no(DAY, DAY)).statusCode(200);
        dossier.get(NETWORK_VENDOR, "/audit-events").body("items.text.ja.findAll { it.contains('チェックリスト 1.1') }", empty());
    }

    @Test
    void aSubcontractorHasNoChecklist() {
        TestDossier nested = TestDossier.beginWithSubcontractor();
        TestPack pack = TestPack.make(nested, 2025);
        nested.get(THIRD_VENDOR, "/inspection-packs").statusCode(200).body("items", empty());
        pack.get(THIRD_VENDOR, "").statusCode(404);
        pack.get(HOSPITAL_ADMIN, "").body("checklists.partyId", not(hasItem(nested.party(SamplePeople.HINATA))));
    }

    @Test
    void aConfirmationIsOfWhatWasShownAndIsVoidWhenItsSourceChanges() {
        TestPack pack = TestPack.make(dossier, 2025);
        pack.evidence("NET-01", "2026-03-01");
        JsonPath shown = pack.item(NETWORK_VENDOR, net, "2.13");
        pack.answer(NETWORK_VENDOR, net, "2.13", null, TestPack.said("YES", DAY, null)).statusCode(428);
        pack.answer(NETWORK_VENDOR, net, "2.13", "\"another\"", TestPack.said("YES", DAY, null)).statusCode(412);
        pack.answer(NETWORK_VENDOR, net, "2.13", shown.getString("etag"), TestPack.said("YES", DAY, null)).statusCode(200)
                .body("items.find { it.key == '2.13' }.state", equalTo("CONFIRMED"));
        pack.answer(NETWORK_VENDOR, net, "2.13", shown.getString("etag"), TestPack.said("YES", DAY, null)).statusCode(412);
        pack.evidence("NET-01", "2026-03-10");
        assertEquals("CONFIRMED", pack.item(NETWORK_VENDOR, net, "2.13").getString("state"), "newer evidence in place of one in date changes nothing");
        String row = dossier.get(HOSPITAL_ADMIN, "/matrix").extract().path("rows.find { it.duty == 'NET-01' && it.letters['" + net + "'] != null }.id");
        Map<String, Object> details = new HashMap<>(Map.of("measure", "接続元制限の停止", "reason", "保守作業", "from", "2026-03-01", "until", "2099-03-31", "rowId", row));
        JsonPath asked = dossier.post(NETWORK_VENDOR, "/relaxations", Map.of("askedByVendor", true, "details", details)).statusCode(201).extract().jsonPath();
        assertEquals("CONFIRMED", pack.item(NETWORK_VENDOR, net, "2.13").getString("state"), "what is merely asked for voids nothing");
        Login.as(HOSPITAL_ADMIN).header("If-Match", asked.getString("etag")).contentType("application/json")
                .body(Map.of("approved", true, "approver", "院長", "decidedOn", "2026-03-02")).put(dossier.path("/relaxations/" + asked.getString("id") + "/decision"))
                .then().statusCode(200);
        JsonPath changed = pack.item(NETWORK_VENDOR, net, "2.13");
        assertEquals("CHANGED", changed.getString("state"));
        assertEquals("NO", changed.getString("proposed"));
        assertTrue(changed.getString("changes.now[0].ja").contains("接続元制限の停止"));
        assertFalse(changed.getBoolean("changes.question"));
        pack.answer(NETWORK_VENDOR, net, "2.13", TestPack.no(DAY, LocalDate.of(2026, 3, 31))).statusCode(200)
                .body("items.find { it.key == '2.13' }.state", equalTo("CONFIRMED")).body("items.find { it.key == '2.13' }.changes", nullValue());
    }

    @Test
    void anAnswerSaysWhatAnInspectionAsksFor() {
        TestPack pack = TestPack.make(dossier, 2025);
        refusedAt(pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.said("NO", DAY, null)), "/targetOn", "required");
        refusedAt(pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.no(DAY, DAY.minusDays(1))), "/targetOn", "before-start");
        refusedAt(pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.no(DAY, LocalDate.of(12026, 3, 31))), "/targetOn", "too-late");
        refusedAt(pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.no(DAY, LocalDate.of(2099, 3, 31))), "/targetOn", "too-late");
        refusedAt(pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.said("YES", LocalDate.of(12026, 3, 31), "規程集")), "/answeredOn", "in-the-future");
        refusedAt(pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.said("YES", DAY, null)), "/note", "required");
        refusedAt(pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.said("NOT_APPLICABLE", DAY, null)), "/note", "required");
        refusedAt(pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.said("YES", LocalDate.of(2026, 4, 1), "規程集")), "/answeredOn", "out-of-range");
        refusedAt(pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.said("YES", LocalDate.of(2099, 4, 1), "規程集")), "/answeredOn", "in-the-future");
        Map<String, Object> second = TestPack.said("YES", DAY, "BCP第3版");
        second.put("round", 2);
        refusedAt(pack.answer(HOSPITAL_ADMIN, hospital, "3.3", second), "/round", "no-first-round");
        pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.no(DAY, LocalDate.of(2026, 3, 31))).statusCode(200);
        pack.answer(HOSPITAL_ADMIN, hospital, "3.3", second).statusCode(200).body("items.find { it.key == '3.3' }.answers.value", contains("NO", "YES"))
                .body("checklist.counts.no", equalTo(0));
        Login.as(HOSPITAL_ADMIN).header("If-Match", pack.item(HOSPITAL_ADMIN, hospital, "3.3").getString("etag"))
                .delete(dossier.path(pack.path("/checklists/" + hospital + "/items/3.3/answer"))).then().statusCode(200)
                .body("items.find { it.key == '3.3' }.state", equalTo("OPEN"));
        pack.answer(HOSPITAL_ADMIN, hospital, "9.9", "\"x\"", second).statusCode(404);
    }

    @Test
    void theQuestionsOfAYearThatIsNotKnownComeFromTheUsersOwnWorkbook() {
        TestPack pack = TestPack.make(dossier, 2026);
        LocalDate day = LocalDate.of(2026, 10, 1);
        pack.get(HOSPITAL_ADMIN, "/checklists/" + hospital).statusCode(200).body("checklist.origin", equalTo("EARLIER_YEAR"))
                .body("checklist.mayAnswer", equalTo(false)).body("items.confidence", everyItem(equalTo("UNVERIFIED")));
        pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.no(day, day)).statusCode(409);
        pack.bring(HOSPITAL_ADMIN, TestPack.form("令和7年度", "医療機関確認用", "1①|医療情報システム安全管理責任者を設置している。")).statusCode(422)
                .body("errors[0].code", equalTo("wrong-edition"));
        byte[] own = TestPack.form("令和8年度", "医療機関確認用", "1①|医療情報システム安全管理責任者を設置している。|○", "2①|サーバ、端末PC、ネットワーク機器の台帳管理を行っている。",
                "3③|サイバー攻撃の想定を含む事業継続計画（BCP）を策定している。", "9①|この文言は知られていない。");
        pack.bring(NETWORK_VENDOR, own).statusCode(422).body("errors[0].code", equalTo("wrong-form"));
        pack.bring(HOSPITAL_ADMIN, own).statusCode(201).body("checklists[0].origin", equalTo("WORKBOOK")).body("checklists[0].counts.items", equalTo(4))
                .body("checklists[0].counts.confirmed", equalTo(0)).body("checklists[1].origin", equalTo("EARLIER_YEAR"));
        JsonPath items = pack.get(HOSPITAL_ADMIN, "/checklists/" + hospital).extract().jsonPath();
        assertEquals(List.of("1.1", "2.1", "3.3", "9.1"), items.getList("items.key"));
        assertEquals(List.of(true, true, true, true), items.getList("items.placed"));
        assertEquals("BLANK", items.getString("items[0].proposed"), "what stands in the workbook counts for nothing");
        assertTrue(items.getList("items[3].sources").isEmpty(), "what is not known is not guessed");
        assertNull(items.getString("items[3].words.en"));
        pack.answer(HOSPITAL_ADMIN, hospital, "1.1", TestPack.said("YES", day, "任命書")).statusCode(200).body("checklist.counts.confirmed", equalTo(1));
        byte[] vendors = TestPack.form("令和8年度", "事業者確認用", "1①|事業者内に、医療情報システム等の提供に係る管理責任者を設置している。");
        pack.bring(HOSPITAL_ADMIN, vendors).statusCode(201);
        pack.get(NETWORK_VENDOR, "").body("checklists[0].origin", equalTo("WORKBOOK")).body("checklists[0].workbook.byVendor", equalTo(false));
        pack.bring(NETWORK_VENDOR, vendors).statusCode(201).body("checklists[0].workbook.byVendor", equalTo(true));
        pack.get(EHR_VENDOR, "").body("checklists[0].workbook.byVendor", equalTo(false));
    }

    @Test
    void whoLeavesWhileItsAnswerWaitsAnswersNoMore() throws SQLException, InterruptedException {
        TestPack pack = TestPack.make(dossier, 2025);
        String shown = pack.item(NETWORK_VENDOR, net, "2.13").getString("etag");
        CompletableFuture<Integer> answered;
        try (Connection other = database.getConnection(); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery("select id from dossier where id = '" + dossier.id() + "' for update");
            answered = CompletableFuture.supplyAsync(() -> pack.answer(NETWORK_VENDOR, net, "2.13", shown, TestPack.no(DAY, DAY)).extract().statusCode());
            TimeUnit.SECONDS.sleep(2);
            statement.executeUpdate("update party set left_on = '2026-10-01' where id = '" + net + "'");
            other.commit();
            other.setAutoCommit(true);
        }
        assertEquals(404, answered.join());
    }

    @Test
    void aKnownNumberWithOtherWordsIsMarkedAsNotVerified() {
        TestPack pack = TestPack.make(dossier, 2025);
        pack.bring(HOSPITAL_ADMIN, TestPack.form("令和7年度", "医療機関確認用", "1①|医療情報システム安全管理責任者を 設置している", "2①|職員の研修計画を定めている。")).statusCode(201);
        pack.get(HOSPITAL_ADMIN, "/checklists/" + hospital).body("items.key", contains("1.1", "2.1")).body("items.confidence", contains("FOUND", "UNVERIFIED"));
    }

    @Test
    void aFormThatCannotBeWrittenIntoIsRefusedWhileItIsBrought() {
        TestPack pack = TestPack.make(dossier, 2026);
        byte[] form = TestPack.form("令和8年度", "医療機関確認用", "1①|医療情報システム安全管理責任者を設置している。");
        refusedAs(pack.bring(HOSPITAL_ADMIN, TestPack.damaged(form)), "damaged-sheet", "「メモ」が壊れています");
        pack.bring(HOSPITAL_ADMIN, TestPack.unopenable(form)).statusCode(422).body("errors[0].code", equalTo("damaged"));
        refusedAs(pack.bring(HOSPITAL_ADMIN, TestPack.circled(form)), "drawn", "図形");
        refusedAs(pack.bring(HOSPITAL_ADMIN, TestPack.sliced(form)), "cannot-be-written", "回答を書き込めません");
        pack.bring(HOSPITAL_ADMIN, form).statusCode(201);
    }

    private static void refusedAs(ValidatableResponse response, String code, String what) {
        response.statusCode(422).body("errors[0].code", equalTo(code)).body("errors[0].detail", containsString(what));
    }

    @Test
    void disclosuresThatWereHandedInBearOutTheirItem() {
        TestPack pack = TestPack.make(dossier, 2025);
        TestPack now = TestPack.make(dossier, 2026);
        now.bring(HOSPITAL_ADMIN, TestPack.form("令和8年度", "事業者確認用",
                "2③|医療機関に製造業者/サービス事業者による医療情報セキュリティ開示書（MDS/SDS）を提出した。")).statusCode(201);
        TestDisclosures.grant(NETWORK_VENDOR, TestDisclosures.confirmed(NETWORK_VENDOR, TestDisclosures.mds2(TestDisclosures.product(), "AUDT-1|Audit?|Yes|")));
        JsonPath item = now.item(NETWORK_VENDOR, net, "2.3");
        assertEquals("YES", item.getString("proposed"));
        assertTrue(item.getList("sources.kind").stream().allMatch("DISCLOSURE"::equals));
        assertEquals("BLANK", pack.item(NETWORK_VENDOR, net, "2.3").getString("proposed"), "what was disclosed after the year is none of it");
        pack.get(HOSPITAL_ADMIN, "/checklists/" + hospital).body("items.find { it.key == '2.3' }.sources.words.ja", hasItem(containsString("MDS/SDSがありません")));
        dossier.post(HOSPITAL_ADMIN, "/inspection-packs", Map.of("year", 2026)).statusCode(409);
        dossier.get(HOSPITAL_ADMIN, "/inspection-packs").body("items.year", contains(2026, 2025)).body("items[0].name.ja", equalTo("令和8年度"))
                .body("thisYear", notNullValue());
    }
}
