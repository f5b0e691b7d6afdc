package jp.bunkai.dossier;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_SIGNATORY;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Changing a dossier, its parties, systems and contracts. */
@QuarkusTest
class DossierEditTest {

    @Test
    void aChangeNamesTheStateItSaw() {
        TestDossier dossier = TestDossier.begin();
        dossier.patch(HOSPITAL_ADMIN, "", null, Map.of("stage", "CONTRACT")).statusCode(428)
                .body("type", equalTo("urn:bunkai:problem:precondition-required"));
        String etag = dossier.patch(HOSPITAL_EDITOR, "", dossier.view().getString("etag"), Map.of("stage", "CONTRACT")).statusCode(200)
                .body("stage", equalTo("CONTRACT")).body("name", equalTo(dossier.view().getString("name"))).extract().path("etag");
        dossier.patch(HOSPITAL_ADMIN, "", dossier.view().getString("etag"), Map.of("stage", "RENEWAL")).statusCode(412)
                .body("type", equalTo("urn:bunkai:problem:changed-meanwhile"));
        dossier.patch(HOSPITAL_ADMIN, "", etag, Map.of("stage", "RENEWAL")).statusCode(200);
    }

    @Test
    void nullClearsAndWhatMustStandIsKept() {
        TestDossier dossier = TestDossier.begin();
        String etag = dossier.patch(HOSPITAL_ADMIN, "", dossier.view().getString("etag"), Map.of("unlistedServersConfirmedNone", true))
                .statusCode(200).body("unlistedServersConfirmedNone", equalTo(true)).extract().path("etag");
        etag = dossier.patch(HOSPITAL_ADMIN, "", etag, Collections.singletonMap("unlistedServersConfirmedNone", null)).statusCode(200)
                .body("unlistedServersConfirmedNone", nullValue()).extract().path("etag");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, "", etag, Collections.singletonMap("name", null)), "/name", "required");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, "", etag, Map.of("stage", "LATER")), "/stage", "unknown-value");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, "", etag, Map.of("colour", "red")), "/colour", "unknown-member");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, "", etag, Map.of("fiscalYearStartMonth", 13)), "/fiscalYearStartMonth", "out-of-range");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, "", etag, Map.of("hospitalId", UUID.randomUUID())), "/hospitalId", "unknown-member");
    }

    @Test
    void whoSeesADossierWithoutEditingItIsRefused() {
        TestDossier dossier = TestDossier.begin();
        String etag = dossier.view().getString("etag");
        for (String who : List.of(EHR_VENDOR, HOSPITAL_VIEWER, HOSPITAL_SIGNATORY)) {
            dossier.patch(who, "", etag, Map.of("stage", "CONTRACT")).statusCode(403);
            dossier.post(who, "/systems", Map.of("kind", "BILLING", "name", "医事会計")).statusCode(403);
            dossier.post(who, "/contracts", contract(dossier, SamplePeople.AOBA)).statusCode(403);
            dossier.post(who, "/parties", Map.of("name", "甲", "function", "DEPARTMENTAL")).statusCode(403);
            dossier.patch(who, "/systems/" + dossier.system("院内ネットワーク"), "\"v0\"", Map.of("name", "x")).statusCode(403);
            dossier.delete(who, "/systems/" + dossier.system("院内ネットワーク"), "\"v0\"").statusCode(403);
            dossier.delete(who, "/contracts/" + dossier.contract("電子カルテ保守契約"), "\"v0\"").statusCode(403);
            dossier.patch(who, "/parties/" + dossier.party(SamplePeople.AOBA), "\"v0\"", Map.of("left", true)).statusCode(403);
        }
    }

    @Test
    void aSystemIsAddedChangedAndRetired() {
        TestDossier dossier = TestDossier.begin();
        String id = dossier.post(HOSPITAL_ADMIN, "/systems", Map.of("kind", "BILLING", "name", "医事会計", "vendorId",
                dossier.party(SamplePeople.AOBA))).statusCode(201).body("editable", equalTo(true)).extract().path("id");
        String etag = dossier.patch(HOSPITAL_ADMIN, "/systems/" + id, "\"v0\"", Map.of("performerId", dossier.party(SamplePeople.TSUBASA)))
                .statusCode(200).body("performerId", equalTo(dossier.party(SamplePeople.TSUBASA))).extract().path("etag");
        dossier.delete(HOSPITAL_ADMIN, "/systems/" + id, null).statusCode(428);
        dossier.delete(HOSPITAL_ADMIN, "/systems/" + id, "\"v0\"").statusCode(412);
        dossier.delete(HOSPITAL_ADMIN, "/systems/" + id, etag).statusCode(204);
        dossier.get(HOSPITAL_ADMIN, "").body("systems.id", not(hasItem(id)));
        dossier.patch(HOSPITAL_ADMIN, "/systems/" + id, etag, Map.of("name", "x")).statusCode(404);
    }

    @Test
    void aContractIsAddedChangedAndRetired() {
        TestDossier dossier = TestDossier.begin();
        String id = dossier.post(HOSPITAL_ADMIN, "/contracts", contract(dossier, SamplePeople.HINATA)).statusCode(201)
                .body("systemIds", contains(dossier.system("院内ネットワーク"))).extract().path("id");
        String etag = dossier.patch(HOSPITAL_ADMIN, "/contracts/" + id, "\"v0\"", Map.of("systemIds", List.of(), "to", "2027-03-31"))
                .statusCode(200).body("systemIds", empty()).body("to", equalTo("2027-03-31")).extract().path("etag");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, "/contracts/" + id, etag, Map.of("to", "2026-03-31")), "/to", "term-runs-backwards");
        dossier.delete(HOSPITAL_ADMIN, "/contracts/" + id, etag).statusCode(204);
        dossier.get(HOSPITAL_ADMIN, "").body("contracts.id", not(hasItem(id)));
    }

    @Test
    void whatIsOfAnotherDossierCannotBeNamed() {
        TestDossier dossier = TestDossier.begin();
        TestDossier other = TestDossier.begin();
        String foreign = other.party(SamplePeople.AOBA);
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/systems", Map.of("kind", "EHR", "name", "x", "vendorId", foreign)), "/vendorId", "unknown-party");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/parties", Map.of("name", "x", "function", "SUBCONTRACTOR", "primePartyId", foreign)),
                "/primePartyId", "unknown-party");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/contracts", contract(other, SamplePeople.AOBA)), "/contractingPartyId", "unknown-party");
        Map<String, Object> body = new HashMap<>(contract(dossier, SamplePeople.AOBA));
        body.put("systemIds", List.of(other.system("院内ネットワーク")));
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/contracts", body), "/systemIds/0", "unknown-system");
        dossier.patch(HOSPITAL_ADMIN, "/systems/" + other.system("院内ネットワーク"), "\"v0\"", Map.of("name", "x")).statusCode(404);
        dossier.patch(HOSPITAL_ADMIN, "/parties/" + foreign, "\"v0\"", Map.of("left", true)).statusCode(404);
    }

    @Test
    void aPartyThatLeftTakesOnNothingNew() {
        TestDossier dossier = TestDossier.begin();
        String third = dossier.party(SamplePeople.HINATA);
        dossier.patch(HOSPITAL_ADMIN, "/parties/" + third, "\"v0\"", Map.of("left", true)).statusCode(200);
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/systems", Map.of("kind", "OTHER", "name", "給食", "vendorId", third)), "/vendorId", "party-left");
    }

    @Test
    void aPartyIsEnteredAndCorrectedUntilItComesByItself() {
        TestDossier dossier = TestDossier.begin();
        String id = dossier.post(HOSPITAL_EDITOR, "/parties", Map.of("name", "しらかば画像", "function", "DEPARTMENTAL", "bound", "PUBLISHED_TERMS"))
                .statusCode(201).body("bound", equalTo("PUBLISHED_TERMS")).body("contactEmail", nullValue()).extract().path("id");
        Map<String, Object> contact = new HashMap<>(Map.of("who", "サポート窓口", "phoneDay", "03-0000-9900"));
        contact.put("phoneNight", null);
        contact.put("email", null);
        contact.put("confirmedOn", "2026-11-01");
        dossier.patch(HOSPITAL_ADMIN, "/parties/" + id, "\"v0\"", Map.of("name", "しらかば画像株式会社", "contactEmail", "Info@Shirakaba.example",
                "emergencyContacts", List.of(contact))).statusCode(200).body("name", equalTo("しらかば画像株式会社"))
                .body("contactEmail", equalTo("info@shirakaba.example")).body("emergencyContacts[0].who", equalTo("サポート窓口"))
                .body("etag", not(equalTo("\"v0\"")));
        // Suzuki has signed in for あおば, so あおば speaks for itself.
        dossier.get(EHR_VENDOR, "").statusCode(200);
        dossier.patch(HOSPITAL_ADMIN, "/parties/" + dossier.party(SamplePeople.AOBA), "\"v0\"", Map.of("name", "別の名前")).statusCode(403)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void theHospitalStaysAndSubcontractorsHaveOneLevel() {
        TestDossier dossier = TestDossier.beginWithSubcontractor();
        String hospital = "/parties/" + dossier.view().getString("myPartyId");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, hospital, "\"v0\"", Map.of("left", true)), "/left", "hospital-stays");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, hospital, "\"v0\"", Map.of("function", "EHR")), "/function", "hospital-stays");
        String ehr = "/parties/" + dossier.party(SamplePeople.AOBA);
        refusedAt(dossier.patch(HOSPITAL_ADMIN, ehr, "\"v0\"", Map.of("function", "SUBCONTRACTOR", "primePartyId",
                dossier.party(SamplePeople.TSUBASA))), "/primePartyId", "not-a-prime");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, ehr, "\"v0\"", Map.of("shownToAll", true)), "/shownToAll", "not-a-subcontractor");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/parties", Map.of("name", "孫請", "function", "SUBCONTRACTOR", "primePartyId",
                dossier.party(SamplePeople.HINATA))), "/primePartyId", "not-a-prime");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/contracts", contract(dossier, SamplePeople.HINATA)), "/contractingPartyId", "cannot-contract");
    }

    @Test
    void aVendorBringsItsOwnSubcontractorAndNobodyElse() {
        TestDossier dossier = TestDossier.begin();
        String own = dossier.party(SamplePeople.AOBA);
        dossier.post(EHR_VENDOR, "/parties", Map.of("name", "みさき運用", "function", "SUBCONTRACTOR", "primePartyId", own)).statusCode(201)
                .body("primePartyId", equalTo(own)).body("shownToAll", equalTo(false));
        dossier.post(EHR_VENDOR, "/parties", Map.of("name", "みさき運用", "function", "SUBCONTRACTOR", "primePartyId",
                dossier.party(SamplePeople.TSUBASA))).statusCode(403);
        dossier.post(EHR_VENDOR, "/parties", Map.of("name", "みさき運用", "function", "NETWORK")).statusCode(403);
    }

    private static Map<String, Object> contract(TestDossier dossier, UUID contracting) {
        return Map.of("kind", "MAINTENANCE", "name", "保守契約", "renewal", "AUTOMATIC", "from", "2026-04-01",
                "contractingPartyId", dossier.party(contracting), "systemIds", List.of(dossier.system("院内ネットワーク")));
    }
}
