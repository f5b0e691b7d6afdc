package jp.bunkai.asset;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** The register of assets, seen and edited by the hospital and by whoever maintains what. */
@QuarkusTest
class AssetTest {

    @Test
    void anAssetIsAddedChangedAndRetired() {
        TestDossier dossier = TestDossier.begin();
        Map<String, Object> wanted = new HashMap<>(asset());
        wanted.put("maintainedById", dossier.party(SamplePeople.AOBA));
        wanted.put("systemId", dossier.system("電子カルテシステム"));
        wanted.put("touchedByIds", List.of(dossier.party(SamplePeople.TSUBASA)));
        String id = dossier.post(HOSPITAL_ADMIN, "/assets", wanted).statusCode(201).body("actsAsServer", equalTo(true))
                .body("touchedByIds", contains(dossier.party(SamplePeople.TSUBASA))).body("detailsHidden", equalTo(false)).extract().path("id");
        String etag = dossier.patch(HOSPITAL_ADMIN, "/assets/" + id, "\"v0\"", Collections.singletonMap("maintainedById", null))
                .statusCode(200).body("maintainedById", nullValue()).body("label", equalTo("受付PC（電子カルテ兼用）")).extract().path("etag");
        dossier.delete(HOSPITAL_ADMIN, "/assets/" + id, etag).statusCode(204);
        dossier.get(HOSPITAL_ADMIN, "").body("assets.id", not(hasItem(id)));
    }

    @Test
    void whoeverMaintainsAnAssetKeepsItsVersionAndEndOfSupport() {
        TestDossier dossier = TestDossier.begin();
        String vpn = "/assets/" + dossier.asset("保守用VPN装置");
        String etag = dossier.patch(NETWORK_VENDOR, vpn, "\"v0\"", Map.of("version", "7.2.1", "endOfSupport", "2028-06-30"))
                .statusCode(200).body("version", equalTo("7.2.1")).body("endOfSupport", equalTo("2028-06-30")).extract().path("etag");
        for (Map<String, ?> foreign : List.of(Map.of("label", "x"), Map.of("count", 2), Map.of("place", "x"),
                Map.of("maintainedById", dossier.party(SamplePeople.AOBA)), Map.of("actsAsServer", true))) {
            dossier.patch(NETWORK_VENDOR, vpn, etag, foreign).statusCode(403)
                    .body("errors[0].pointer", equalTo("/" + foreign.keySet().iterator().next()));
        }
        dossier.delete(NETWORK_VENDOR, vpn, etag).statusCode(403);
        dossier.post(NETWORK_VENDOR, "/assets", asset()).statusCode(403);
    }

    @Test
    void nobodyElseEditsIt() {
        TestDossier dossier = TestDossier.begin();
        String vpn = "/assets/" + dossier.asset("保守用VPN装置");
        for (String who : List.of(EHR_VENDOR, THIRD_VENDOR, HOSPITAL_VIEWER)) {
            dossier.patch(who, vpn, "\"v0\"", Map.of("version", "7.2.1")).statusCode(403);
        }
    }

    @Test
    void aPrimeKeepsWhatItsSubcontractorMaintains() {
        TestDossier dossier = TestDossier.beginWithSubcontractor();
        String connection = "/assets/" + dossier.asset("給食システム接続");
        String etag = dossier.patch(EHR_VENDOR, connection, "\"v0\"", Map.of("maker", "ハルカ機器")).statusCode(200).extract().path("etag");
        dossier.patch(THIRD_VENDOR, connection, etag, Map.of("version", "2")).statusCode(200);
    }

    @Test
    void everythingThatAnAssetNamesIsOfItsOwnDossier() {
        TestDossier dossier = TestDossier.begin();
        TestDossier other = TestDossier.begin();
        Map<String, Object> wanted = new HashMap<>(asset());
        wanted.put("maintainedById", other.party(SamplePeople.AOBA));
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/assets", wanted), "/maintainedById", "unknown-party");
        wanted.remove("maintainedById");
        wanted.put("systemId", other.system("電子カルテシステム"));
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/assets", wanted), "/systemId", "unknown-system");
        wanted.remove("systemId");
        wanted.put("touchedByIds", List.of(dossier.party(SamplePeople.AOBA), other.party(SamplePeople.AOBA)));
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/assets", wanted), "/touchedByIds/1", "unknown-party");
        dossier.patch(HOSPITAL_ADMIN, "/assets/" + other.asset("病棟端末"), "\"v0\"", Map.of("count", 2)).statusCode(404);
    }

    @Test
    void badValuesAreNamedOneByOne() {
        TestDossier dossier = TestDossier.begin();
        String clients = "/assets/" + dossier.asset("病棟端末");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, clients, "\"v0\"", Map.of("count", 100_001)), "/count", "out-of-range");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, clients, "\"v0\"", Collections.singletonMap("count", null)), "/count", "wrong-type");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, clients, "\"v0\"", Map.of("endOfSupport", "2026-13-01")), "/endOfSupport", "invalid-date");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, clients, "\"v0\"", Map.of("replacementPlan", "あ".repeat(1001))), "/replacementPlan", "prose");
        refusedAt(dossier.patch(HOSPITAL_ADMIN, clients, "\"v0\"", Map.of("kind", "TOASTER")), "/kind", "unknown-value");
    }

    private static Map<String, Object> asset() {
        return Map.of("kind", "CLIENT", "label", "受付PC（電子カルテ兼用）", "count", 2, "actsAsServer", true, "touchedByIds", List.of());
    }
}
