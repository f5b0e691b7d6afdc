package jp.bunkai.dossier;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.refusedAt;
import static jp.bunkai.support.TestDossier.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DossierStartTest {

    @Test
    void aDossierBeginsWithEverythingThatIsKnown() {
        TestDossier dossier = TestDossier.begin();
        dossier.get(HOSPITAL_ADMIN, "").statusCode(200)
                .body("stage", equalTo("PROCUREMENT")).body("pattern", equalTo("EHR_AND_NETWORK"))
                .body("hospital.name", equalTo("みどり野市民病院")).body("fiscalYearStartMonth", equalTo(4))
                .body("unlistedServersConfirmedNone", nullValue()).body("editable", equalTo(true))
                .body("parties.function", contains("HOSPITAL", "EHR", "NETWORK", "CONNECTED"))
                .body("parties.name", contains("みどり野市民病院", "あおば電子カルテ株式会社", "つばさネットワークス株式会社", "ひなた給食サービス株式会社"))
                .body("systems.name", contains("電子カルテシステム", "院内ネットワーク"))
                .body("systems[0].vendorId", equalTo(dossier.party(SamplePeople.AOBA)))
                .body("assets.label", contains("電子カルテサーバ", "保守用VPN装置", "給食システム接続", "病棟端末"))
                .body("assets[0].maker", equalTo("ミヤマ電機")).body("assets[0].endOfSupport", equalTo("2029-01-09"))
                .body("assets[3].maintainedById", nullValue())
                .body("contracts[0].number", equalTo("R8-12")).body("contracts[0].renewal", equalTo("AUTOMATIC"))
                .body("contracts[0].systemIds", contains(dossier.system("電子カルテシステム")));
    }

    @Test
    void aVendorThatNobodyKnowsIsEnteredWithTheDossier() {
        Map<String, Object> body = with("parties", List.of(Map.of("key", "pacs", "name", "しらかば画像株式会社", "nameEn", "Shirakaba Imaging",
                "legalForm", "STOCK_COMPANY", "function", "DEPARTMENTAL", "contactEmail", "Tanaka@Shirakaba.example")));
        send(HOSPITAL_ADMIN, "/api/dossiers", without(body, "systems", "assets", "contracts")).statusCode(201)
                .body("parties[1].name", equalTo("しらかば画像株式会社")).body("parties[1].nameEn", equalTo("Shirakaba Imaging"))
                .body("parties[1].contactEmail", equalTo("tanaka@shirakaba.example"))
                .body("parties[1].editable", hasItem("name"));
    }

    @Test
    void theHospitalMaintainsWhatIsNamedByItsKey() {
        Map<String, Object> body = new HashMap<>(Map.of("name", "自院保守 " + UUID.randomUUID(),
                "assets", List.of(Map.of("kind", "SERVER", "label", "検査サーバ", "count", 1, "actsAsServer", false, "maintainedByKey", "HOSPITAL"))));
        var view = send(HOSPITAL_ADMIN, "/api/dossiers", body).statusCode(201).extract().jsonPath();
        assertEquals(view.getString("myPartyId"), view.getString("assets[0].maintainedById"));
    }

    @Test
    void anUnknownKeyIsNamedWhereItStands() {
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("systems",
                List.of(Map.of("key", "emr", "kind", "EHR", "name", "電子カルテ", "vendorKey", "nobody")))), "/systems/0/vendorKey", "unknown-party");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", without(with("assets",
                List.of(Map.of("kind", "SERVER", "label", "サーバ", "count", 1, "actsAsServer", false, "systemKey", "nothing"))), "contracts")),
                "/assets/0/systemKey", "unknown-system");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("contracts", List.of(Map.of("kind", "OTHER", "name", "契約", "renewal", "NONE",
                "contractingKey", "ehr", "systemKeys", List.of("emr", "nothing"))))), "/contracts/0/systemKeys/1", "unknown-system");
    }

    @Test
    void aKeyIsUsedOnce() {
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("parties", List.of(Map.of("key", "a", "name", "甲", "function", "EHR"),
                Map.of("key", "a", "name", "乙", "function", "NETWORK")))), "/parties/1/key", "key-twice");
    }

    @Test
    void aSubcontractorNamesAPrimeThatCanBeOne() {
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("parties", List.of(
                Map.of("key", "s", "name", "下請", "function", "SUBCONTRACTOR")))), "/parties/0/primeKey", "not-a-prime");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("parties", List.of(
                Map.of("key", "s", "name", "下請", "function", "SUBCONTRACTOR", "primeKey", "HOSPITAL")))), "/parties/0/primeKey", "not-a-prime");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("parties", List.of(Map.of("key", "e", "name", "元請", "function", "EHR"),
                Map.of("key", "n", "name", "別", "function", "NETWORK", "primeKey", "e")))), "/parties/1/primeKey", "not-a-subcontractor");
    }

    @Test
    void thereIsOneHospitalAndEachOrganisationIsAPartyOnce() {
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("parties", List.of(
                Map.of("key", "h", "name", "別の病院", "function", "HOSPITAL")))), "/parties/0/function", "second-hospital");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("parties", List.of(
                Map.of("key", "a", "organisationId", SamplePeople.AOBA, "function", "EHR"),
                Map.of("key", "b", "organisationId", SamplePeople.AOBA, "function", "NETWORK")))), "/parties/1/organisationId", "already-a-party");
    }

    @Test
    void anOrganisationThatTheHospitalHasNeverMetCannotBeNamed() {
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("parties", List.of(
                Map.of("key", "x", "organisationId", UUID.randomUUID(), "function", "EHR")))), "/parties/0/organisationId", "unknown-organisation");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("parties", List.of(
                Map.of("key", "x", "organisationId", SamplePeople.ELSEWHERE, "function", "EHR")))), "/parties/0/organisationId", "unknown-organisation");
        refusedAt(send("stranger@elsewhere.example", "/api/dossiers", with("parties", List.of(
                Map.of("key", "x", "organisationId", SamplePeople.AOBA, "function", "EHR")))), "/parties/0/organisationId", "unknown-organisation");
    }

    @Test
    void badValuesAreNamedOneByOne() {
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", Map.of("name", " ")), "/name", "one-line");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", Map.of("name", "あ".repeat(201))), "/name", "one-line");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", Map.of("name", "二行\nの名前")), "/name", "one-line");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", Map.of()), "/name", "required");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", Map.of("name", "制御\u0007文字")), "/name", "forbidden-character");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", Map.of("name", "x", "colour", "red")), "/colour", "unknown-member");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("assets", List.of(Map.of("kind", "SERVER", "label", "a", "count", 0, "actsAsServer", false)))),
                "/assets/0/count", "out-of-range");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("assets", List.of(Map.of("kind", "SERVER", "label", "a", "count", 1, "actsAsServer", false,
                "endOfSupport", "2026-02-30")))), "/assets/0/endOfSupport", "invalid-date");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("contracts", List.of(Map.of("kind", "LEASE", "name", "リース", "renewal", "NONE",
                "contractingKey", "ehr", "from", "2026-04-01", "to", "2026-03-31")))), "/contracts/0/to", "term-runs-backwards");
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", with("contracts", List.of(Map.of("kind", "LEASE", "name", "リース", "renewal", "NONE",
                "contractingKey", "HOSPITAL")))), "/contracts/0/contractingKey", "cannot-contract");
    }

    @Test
    void nothingIsHalfSaved() {
        String name = "半分だけ " + UUID.randomUUID();
        Map<String, Object> body = with("contracts", List.of(Map.of("kind", "LEASE", "name", "x", "renewal", "NONE", "contractingKey", "nobody")));
        body.put("name", name);
        List<Object> parties = new ArrayList<>(List.of(Map.of("key", "ehr", "name", "しらかば " + name, "function", "EHR")));
        body.put("parties", parties);
        refusedAt(send(HOSPITAL_ADMIN, "/api/dossiers", without(body, "systems", "assets")), "/contracts/0/contractingKey", "unknown-party");
        Login.as(HOSPITAL_ADMIN).get("/api/dossiers?limit=200").then().body("items.name", not(hasItem(name)));
        Login.as(HOSPITAL_ADMIN).get("/api/organisations").then().body("name", not(hasItem("しらかば " + name)));
    }

    @Test
    void onlyAHospitalsEditorsBeginADossier() {
        Map<String, Object> body = Map.of("name", "x");
        send("suzuki@aoba-ehr.example", "/api/dossiers", body).statusCode(403);
        send("yamamoto@midorino.example", "/api/dossiers", body).statusCode(403);
        send("incho@midorino.example", "/api/dossiers", body).statusCode(403);
        send("takahashi@midorino.example", "/api/dossiers", body).statusCode(201).body("parties", hasSize(1));
    }

    private static Map<String, Object> with(String part, Object value) {
        Map<String, Object> body = new HashMap<>(TestDossier.body(Map.of("key", "third", "organisationId", SamplePeople.HINATA, "function", "CONNECTED")));
        body.put(part, value);
        return body;
    }

    private static Map<String, Object> without(Map<String, Object> body, String... parts) {
        Map<String, Object> less = new HashMap<>(body);
        List.of(parts).forEach(less::remove);
        return less;
    }
}
