package jp.bunkai.annex.setting;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is set for an annex: by the hospital, for both sides, printed in the draft and known to nobody else. */
@QuarkusTest
class AnnexSettingsTest {

    private TestDossier dossier;
    private String path;

    @BeforeEach
    void aDossierOfItsOwn() {
        dossier = TestDossier.begin();
        path = "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/settings";
    }

    private ValidatableResponse set(String etag, Map<String, ?> patch) {
        return dossier.patch(HOSPITAL_ADMIN, path, etag, patch);
    }

    @Test
    void theHospitalSetsThemAndBothSidesReadThem() {
        dossier.get(NETWORK_VENDOR, path).statusCode(200).body("details.precedence", equalTo("ANNEX")).body("etag", equalTo("\"v0\""))
                .body("contracts.name", equalTo(List.of("ネットワーク保守契約"))).body("mayChange", equalTo(false));
        String contract = dossier.contract("ネットワーク保守契約");
        String etag = set("\"v0\"", Map.of("precedence", "STRICTER", "effectiveFrom", "2026-12-01", "effectiveTo", "2027-11-30", "contractIds", List.of(contract)))
                .statusCode(200).body("details.contractIds", equalTo(List.of(contract))).body("mayChange", equalTo(true)).extract().path("etag");
        dossier.get(NETWORK_VENDOR, path).statusCode(200).body("details.effectiveTo", equalTo("2027-11-30")).body("etag", equalTo(etag));
        String printed = dossier.get(NETWORK_VENDOR, "/annexes/" + dossier.party(SamplePeople.TSUBASA)).statusCode(200).extract().asString();
        assertTrue(printed.contains("2026年12月1日") && printed.contains("2027年11月30日"), "the draft prints what is set");

        set("\"v0\"", Map.of("precedence", "CONTRACT")).statusCode(412);
        set(null, Map.of("precedence", "CONTRACT")).statusCode(428);
        Map<String, Object> cleared = new HashMap<>();
        cleared.put("effectiveTo", null);
        cleared.put("contractIds", List.of());
        set(etag, cleared).statusCode(200).body("details.contractIds", empty());
    }

    @Test
    void onlyContractsOfThePairAndATermThatRunsForward() {
        TestDossier.refusedAt(set("\"v0\"", Map.of("contractIds", List.of(dossier.contract("電子カルテ保守契約")))), "/contractIds/0", "unknown-contract");
        TestDossier.refusedAt(set("\"v0\"", Map.of("effectiveTo", "2027-11-30")), "/effectiveTo", "term-runs-backwards");
        TestDossier.refusedAt(set("\"v0\"", Map.of("effectiveFrom", "2027-12-01", "effectiveTo", "2027-11-30")), "/effectiveTo", "term-runs-backwards");
    }

    @Test
    void nobodyElseReadsOrChangesThem() {
        for (String who : List.of(EHR_VENDOR, THIRD_VENDOR, STRANGER)) {
            dossier.get(who, path).statusCode(404);
            dossier.patch(who, path, "\"v0\"", Map.of("precedence", "CONTRACT")).statusCode(404);
        }
        dossier.patch(NETWORK_VENDOR, path, "\"v0\"", Map.of("precedence", "CONTRACT")).statusCode(403);
        dossier.patch(HOSPITAL_VIEWER, path, "\"v0\"", Map.of("precedence", "CONTRACT")).statusCode(403);
        set("\"v0\"", Map.of("precedence", "CONTRACT")).statusCode(200);
        dossier.get(EHR_VENDOR, "/audit-events?limit=100").statusCode(200).body("items.findAll { it.action == 'ANNEX_CHANGED' }", empty());
        dossier.get(NETWORK_VENDOR, "/audit-events?limit=100").statusCode(200).body("items.findAll { it.action == 'ANNEX_CHANGED' }", hasSize(1));
        String theirs = dossier.get(EHR_VENDOR, "/annexes/" + dossier.party(SamplePeople.AOBA)).statusCode(200).extract().asString();
        assertFalse(theirs.contains("原契約の定めによる。甲及び乙は"), "their annex is untouched");
    }
}
