package jp.bunkai.dossier;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** What each side sees of a dossier, and what does not exist for it. */
@QuarkusTest
class DossierProjectionTest {

    @Test
    void aDossierDoesNotExistForWhoeverIsNoPartyOfIt() {
        TestDossier dossier = TestDossier.begin();
        dossier.get(STRANGER, "").statusCode(404);
        dossier.get(STRANGER, "/audit-events").statusCode(404);
        dossier.patch(STRANGER, "", "\"v0\"", Map.of("name", "x")).statusCode(404);
        dossier.post(STRANGER, "/systems", Map.of("kind", "EHR", "name", "x")).statusCode(404);
        Login.as(HOSPITAL_ADMIN).get("/api/dossiers/" + UUID.randomUUID()).then().statusCode(404);
        Login.as(HOSPITAL_ADMIN).get("/api/dossiers/no-id").then().statusCode(404);
    }

    @Test
    void aVendorSeesWhatItMaintainsWholeAndOtherAssetsByLabelAndKind() {
        TestDossier dossier = TestDossier.begin();
        dossier.get(NETWORK_VENDOR, "").statusCode(200)
                .body("myPartyId", equalTo(dossier.party(SamplePeople.TSUBASA))).body("editable", equalTo(false))
                .body("unlistedServersConfirmedNone", nullValue())
                .body("assets.label", contains("電子カルテサーバ", "保守用VPN装置", "給食システム接続", "病棟端末"))
                .body("assets.kind", contains("SERVER", "VPN", "CONNECTION", "CLIENT"))
                .body("assets.detailsHidden", contains(true, false, true, true))
                .body("assets[0].maker", nullValue()).body("assets[0].version", nullValue()).body("assets[0].endOfSupport", nullValue())
                .body("assets[0].place", nullValue()).body("assets[0].count", nullValue()).body("assets[0].maintainedById", nullValue())
                .body("assets[0].editable", empty())
                .body("assets[1].maker", equalTo("カスガ通信")).body("assets[1].version", equalTo("6.0.4"))
                .body("assets[1].editable", contains("maker", "version", "endOfSupport", "replacementPlan"))
                .body("assets[1].touchedByIds", nullValue());
    }

    @Test
    void aVendorSeesTheContractsOfItsOwnPairAndAllSystemsByName() {
        TestDossier dossier = TestDossier.begin();
        dossier.get(NETWORK_VENDOR, "")
                .body("contracts.name", contains("ネットワーク保守契約")).body("contracts[0].editable", equalTo(false))
                .body("systems.name", contains("電子カルテシステム", "院内ネットワーク"))
                .body("systems[0].vendorId", nullValue()).body("systems[1].vendorId", equalTo(dossier.party(SamplePeople.TSUBASA)));
        dossier.get(THIRD_VENDOR, "").body("contracts", empty());
        dossier.get(HOSPITAL_VIEWER, "").body("contracts.name", contains("電子カルテ保守契約", "ネットワーク保守契約"))
                .body("contracts[0].editable", equalTo(false));
    }

    @Test
    void emergencyContactsAreSharedBetweenTheHospitalAndEachVendorOnly() {
        TestDossier dossier = TestDossier.begin();
        dossier.get(NETWORK_VENDOR, "")
                .body("parties.find { it.function == 'HOSPITAL' }.emergencyContacts[0].who", equalTo("医療情報管理室（佐藤）"))
                .body("parties.find { it.function == 'NETWORK' }.emergencyContacts[0].phoneDay", equalTo("03-0000-3300"))
                .body("parties.find { it.function == 'EHR' }.emergencyContacts", nullValue())
                .body("parties.contactEmail", Matchers.everyItem(nullValue()));
        dossier.get(HOSPITAL_ADMIN, "")
                .body("parties.find { it.function == 'EHR' }.emergencyContacts[0].phoneNight", equalTo("03-0000-2299"))
                .body("parties.find { it.function == 'EHR' }.contactEmail", equalTo("suzuki@aoba-ehr.example"));
    }

    @Test
    void aSubcontractorIsSeenByTheHospitalAndItsPrimeOnly() {
        TestDossier dossier = TestDossier.beginWithSubcontractor();
        dossier.get(HOSPITAL_ADMIN, "").body("parties.function", contains("HOSPITAL", "EHR", "NETWORK", "SUBCONTRACTOR"));
        dossier.get(EHR_VENDOR, "").body("parties.function", contains("HOSPITAL", "EHR", "NETWORK", "SUBCONTRACTOR"))
                .body("assets.detailsHidden", contains(false, true, false, true));
        dossier.get(NETWORK_VENDOR, "").body("parties.function", contains("HOSPITAL", "EHR", "NETWORK"));
    }

    @Test
    void aSubcontractorSeesTheHospitalItsPrimeAndItself() {
        TestDossier dossier = TestDossier.beginWithSubcontractor();
        dossier.get(THIRD_VENDOR, "").body("parties.function", contains("HOSPITAL", "EHR", "SUBCONTRACTOR"))
                .body("contracts", empty()).body("assets.detailsHidden", contains(true, true, false, true));
    }

    @Test
    void aPrimeMayShowItsSubcontractorToAll() {
        TestDossier dossier = TestDossier.beginWithSubcontractor();
        String sub = "/parties/" + dossier.party(SamplePeople.HINATA);
        dossier.patch(NETWORK_VENDOR, sub, "\"v0\"", Map.of("shownToAll", true)).statusCode(404);
        dossier.patch(EHR_VENDOR, sub, "\"v0\"", Map.of("shownToAll", true)).statusCode(200).body("shownToAll", equalTo(true));
        dossier.get(NETWORK_VENDOR, "").body("parties.function", contains("HOSPITAL", "EHR", "NETWORK", "SUBCONTRACTOR"));
    }

    @Test
    void aPartyThatHasLeftNoLongerMeetsTheDossier() {
        TestDossier dossier = TestDossier.begin();
        String third = "/parties/" + dossier.party(SamplePeople.HINATA);
        dossier.get(THIRD_VENDOR, "").statusCode(200);
        String etag = dossier.patch(HOSPITAL_ADMIN, third, "\"v0\"", Map.of("left", true)).statusCode(200)
                .body("left", equalTo(true)).extract().path("etag");
        dossier.get(THIRD_VENDOR, "").statusCode(404);
        dossier.patch(HOSPITAL_ADMIN, third, etag, Map.of("left", false)).statusCode(200);
        dossier.get(THIRD_VENDOR, "").statusCode(200);
    }

    @Test
    void whatAPersonSeesFollowsTheOrganisationItActsFor() {
        TestDossier dossier = TestDossier.begin();
        Login.as(EHR_VENDOR).header("Bunkai-Organisation", SamplePeople.AOBA).get(dossier.path("")).then().statusCode(200)
                .body("myPartyId", equalTo(dossier.party(SamplePeople.AOBA)));
        for (Object foreign : new Object[] {SamplePeople.MIDORINO, UUID.randomUUID(), "no-id"}) {
            Login.as(EHR_VENDOR).header("Bunkai-Organisation", foreign.toString()).get(dossier.path("")).then().statusCode(403)
                    .body("type", equalTo("urn:bunkai:problem:not-a-member"));
        }
    }

    @Test
    void theListShowsEachSideItsOwnDossiers() {
        TestDossier dossier = TestDossier.beginWithSubcontractor();
        String name = dossier.view().getString("name");
        String mine = "items.find { it.name == '" + name + "' }.";
        Login.as(HOSPITAL_ADMIN).get("/api/dossiers?limit=200").then().body(mine + "myFunction", equalTo("HOSPITAL"))
                .body(mine + "parties.function", contains("HOSPITAL", "EHR", "NETWORK", "SUBCONTRACTOR"))
                .body(mine + "hospitalName", equalTo("みどり野市民病院")).body(mine + "rows", notNullValue());
        Login.as(NETWORK_VENDOR).get("/api/dossiers?limit=200").then().body(mine + "parties.function", contains("HOSPITAL", "EHR", "NETWORK"));
        Login.as(STRANGER).get("/api/dossiers?limit=200").then().body("items.name", not(Matchers.hasItem(name)));
    }
}
