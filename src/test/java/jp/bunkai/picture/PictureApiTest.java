package jp.bunkai.picture;

import static jp.bunkai.picture.TestHospital.asset;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** The hospital-wide picture: two contracts that both, or neither, patch the same VPN device, and what changes if a vendor leaves. */
@QuarkusTest
class PictureApiTest {

    private static final String VPN = "保守用VPN装置";

    private final TestHospital hospital = TestHospital.begin();

    private JsonPath link(JsonPath... dossiers) {
        return hospital.post("EDITOR", "/api/devices", Map.of("assetIds", List.of(dossiers).stream().map(dossier -> asset(dossier, VPN)).toList()))
                .statusCode(201).extract().jsonPath();
    }

    private static List<String> codes(JsonPath picture, String key, String duty) {
        return picture.getList("devices.find { it.key == '" + key + "' }.duties.find { it.duty == '" + duty + "' }.codes");
    }

    @Test
    void twoContractsThatBothPatchTheSameVpnDeviceAreFoundOnceSomebodySaysThatItIsOne() {
        JsonPath first = hospital.dossier("電子カルテ", "あおば", true);
        JsonPath second = hospital.dossier("検査", "つばさ", true);
        JsonPath before = hospital.picture();
        assertEquals(List.of(), codes(before, asset(first, VPN), "VUL-01"));
        assertEquals(List.of(), codes(before, asset(second, VPN), "VUL-01"));
        String device = link(first, second).getString("id");
        JsonPath picture = hospital.picture();
        assertEquals(List.of("TWO_ACCOUNTABLE", "TWO_RESPONSIBLE"), codes(picture, device, "VUL-01"));
        assertEquals(device, picture.getString("devices[0].key"), "devices of several dossiers come first");
        assertEquals(device, picture.getString("devices[0].deviceId"));
        assertEquals(List.of(first.getString("id"), second.getString("id")), picture.getList("devices[0].assets.dossierId"));
        assertEquals(List.of(hospital.vendor("あおば").toString(), hospital.vendor("つばさ").toString()),
                picture.getList("devices[0].duties.find { it.duty == 'VUL-01' }.cells.holders.flatten().organisationId"));
        assertTrue(picture.getInt("deviceCodes.find { it.code == 'TWO_ACCOUNTABLE' }.count") >= 1);
        assertNull(picture.get("devices.find { it.key == '" + asset(first, VPN) + "' }"), "it is one device now, and no longer two");
    }

    @Test
    void twoContractsOfWhichNeitherPatchesTheSameVpnDevice() {
        JsonPath first = hospital.dossier("電子カルテ", "あおば", false);
        JsonPath second = hospital.dossier("検査", "つばさ", false);
        String device = link(first, second).getString("id");
        assertEquals(List.of("UNHELD"), codes(hospital.picture(), device, "VUL-01"));
    }

    @Test
    void oneOfTwoContractsPatchesTheSameVpnDevice() {
        JsonPath first = hospital.dossier("電子カルテ", "あおば", true);
        JsonPath second = hospital.dossier("検査", "つばさ", false);
        assertEquals(List.of("UNHELD"), codes(hospital.picture(), asset(second, VPN), "VUL-01"), "alone it looks like a gap");
        String device = link(first, second).getString("id");
        assertEquals(List.of("SILENT_ELSEWHERE"), codes(hospital.picture(), device, "VUL-01"));
    }

    @Test
    void thePictureCoversAllDossiersOfTheHospitalAndNoOthers() {
        JsonPath first = hospital.dossier("電子カルテ", "あおば", true);
        JsonPath second = hospital.dossier("検査", "つばさ", true);
        TestHospital other = TestHospital.begin();
        other.dossier("よその案件", "みさき", true);
        JsonPath picture = hospital.picture();
        assertEquals(List.of(first.getString("id"), second.getString("id")), picture.getList("dossiers.id"));
        assertEquals(0, picture.getInt("dossiersLeftOff"));
        assertEquals(Set.of(hospital.id().toString(), hospital.vendor("あおば").toString(), hospital.vendor("つばさ").toString()),
                Set.copyOf(picture.getList("organisations.id")));
        assertEquals(List.of("よその案件"), other.picture().getList("dossiers.name"));
        assertEquals(List.of(true, false, false), picture.getList("organisations.hospital"), "the hospital first");
    }

    @Test
    void countsAreThoseOfTheDossiersThemselves() {
        JsonPath dossier = hospital.dossier("電子カルテ", "あおば", true);
        String path = "/api/dossiers/" + dossier.getString("id");
        JsonPath findings = hospital.get("ADMIN", path + "/findings").extract().jsonPath();
        JsonPath picture = hospital.picture();
        for (String severity : List.of("BLOCKER", "WARNING", "NOTE")) {
            int all = findings.getList("items.findAll { it.severity == '" + severity + "' && it.code != 'UPDATE_SENTENCE' }").size();
            assertEquals(all, picture.getInt("findings." + severity.toLowerCase(Locale.ROOT)), severity);
        }
        JsonPath matrix = hospital.get("ADMIN", path + "/matrix").extract().jsonPath();
        assertEquals(matrix.getList("rows.findAll { it.standing == 'IN' }").size(), picture.getInt("dossiers[0].rows"));
        assertEquals(picture.getInt("dossiers[0].rows"), picture.getInt("dossiers[0].held") + picture.getInt("dossiers[0].withoutAccountable"));
        assertEquals(picture.getInt("dossiers[0].rows"), picture.getInt("dossiers[0].areas.rows.sum()"));
        assertEquals(findings.getString("updateSentence"), picture.getString("updateSentence.state"));
        assertEquals("NONE", picture.getString("updateSentence.state"));
        assertEquals(2, picture.getInt("updateSentence.servers"), "two servers under one entry");
        assertEquals(List.of("電子カルテのサーバ"), picture.getList("updateSentence.uncovered.label"));
    }

    @Test
    void theSentenceIsOverAllServersOfTheHospital() {
        JsonPath first = hospital.dossier("電子カルテ", "あおば", true);
        hospital.dossier("検査", "つばさ", true);
        String rows = "/api/dossiers/" + first.getString("id") + "/rows/";
        meet(first);
        String row = hospital.get("EDITOR", "/api/dossiers/" + first.getString("id") + "/matrix").extract().path("rows.find { it.duty == 'VUL-03' }.id");
        String party = first.getString("parties.find { it.function == 'NETWORK' }.id");
        hospital.as("EDITOR").header("If-Match", hospital.get("EDITOR", rows + row).extract().header("ETag")).contentType("application/merge-patch+json")
                .body("{\"terms\": {\"" + party + "\": {\"contractId\": \"" + first.getString("contracts[0].id") + "\", \"clause\": \"第8条\"}}}").patch(rows + row)
                .then().statusCode(200);
        JsonPath picture = hospital.picture();
        assertEquals("PARTLY", picture.getString("updateSentence.state"));
        assertEquals(List.of(4, 2), List.of(picture.getInt("updateSentence.servers"), picture.getInt("updateSentence.covered")));
        assertEquals(List.of("検査のサーバ"), picture.getList("updateSentence.uncovered.label"));
    }

    private static void meet(JsonPath dossier) {
        TestHospital.update("update dossier set mode = 'MEETING' where id = ?", dossier.getString("id"));
    }

    @Test
    void whatEndsIsToldByDay() {
        JsonPath dossier = hospital.dossier("電子カルテ", "あおば", true);
        JsonPath picture = hospital.picture();
        assertEquals(List.of("2020-01-31", "2099-03-31"), picture.getList("ends.on"));
        assertEquals(List.of("SUPPORT", "CONTRACT"), picture.getList("ends.kind"));
        assertEquals(List.of(true, false), picture.getList("ends.past"));
        assertEquals(asset(dossier, VPN), picture.getString("ends[0].subjectId"));
        assertEquals(dossier.getString("id"), picture.getString("ends[1].dossierId"));
    }

    @Test
    void anEditIsSeenAtOnceAndWhatASideOnlyPreparesIsNot() {
        JsonPath dossier = hospital.dossier("電子カルテ", "あおば", true);
        String asset = asset(dossier, VPN);
        assertEquals(List.of(), codes(hospital.picture(), asset, "VUL-01"));
        String row = "/api/dossiers/" + dossier.getString("id") + "/rows/"
                + hospital.get("EDITOR", "/api/dossiers/" + dossier.getString("id") + "/matrix").extract().path("rows.find { it.duty == 'VUL-01' }.id");
        String letters = "{\"letters\": {\"" + dossier.getString("parties.find { it.function == 'NETWORK' }.id") + "\": null}}";
        patch(row, letters);
        assertEquals(List.of(), codes(hospital.picture(), asset, "VUL-01"), "a draft in turns");
        meet(dossier);
        patch(row, letters);
        assertEquals(List.of("UNHELD"), codes(hospital.picture(), asset, "VUL-01"));
    }

    private void patch(String row, String body) {
        hospital.as("EDITOR").header("If-Match", hospital.get("EDITOR", row).extract().header("ETag")).contentType("application/merge-patch+json").body(body)
                .patch(row).then().statusCode(200);
    }

    @Test
    void ifAVendorLeftItsDevicesWouldBeHeldByNobody() {
        JsonPath first = hospital.dossier("電子カルテ", "あおば", true);
        JsonPath second = hospital.dossier("検査", "つばさ", true);
        String device = link(first, second).getString("id");
        JsonPath without = hospital.get("VIEWER", "/api/picture/without/" + hospital.vendor("つばさ")).statusCode(200).extract().jsonPath();
        assertEquals(hospital.vendor("つばさ").toString(), without.getString("organisation.id"));
        assertEquals(List.of(second.getString("id")), without.getList("dossiers.id"));
        assertEquals(List.of("検査の契約"), without.getList("contracts.name"));
        assertEquals(Set.of(VPN, "検査のサーバ"), Set.copyOf(without.getList("maintained.label")));
        assertTrue(without.getList("rows.duty").contains("VUL-03"));
        assertTrue(without.getBoolean("rows.find { it.duty == 'VUL-03' }.withoutAccountable"));
        assertEquals(Set.of(second.getString("id")), Set.copyOf(without.getList("rows.dossierId")));
        assertEquals(List.of("UNHELD"), without.getList("devices.find { it.label == '検査のサーバ' }.duties.find { it.duty == 'VUL-03' }.codes"));
        assertEquals(List.of("SILENT_ELSEWHERE"), without.getList("devices.find { it.key == '" + device + "' }.duties.find { it.duty == 'VUL-01' }.codes"),
                "the other contract still patches it");
        assertTrue(without.getInt("appears.codes.find { it.code == 'NO_ACCOUNTABLE' }.count") > 0);
        assertTrue(without.getList("appears.items.finding.code").contains("NO_ACCOUNTABLE"));
        assertTrue(without.getInt("dossiers[0].findingsAfter.blocker") > without.getInt("dossiers[0].findingsBefore.blocker"));
        assertEquals(4, without.getInt("sentenceAfter.servers"));
    }

    @Test
    void whatWouldHappenIsWhatHappens() {
        JsonPath first = hospital.dossier("電子カルテ", "あおば", true);
        JsonPath without = hospital.get("VIEWER", "/api/picture/without/" + hospital.vendor("あおば")).extract().jsonPath();
        JsonPath party = new JsonPath(hospital.get("ADMIN", "/api/dossiers/" + first.getString("id")).extract().asString());
        String vendor = "parties.find { it.function == 'NETWORK' }";
        hospital.as("EDITOR").header("If-Match", party.getString(vendor + ".etag")).contentType("application/merge-patch+json").body("{\"left\": true}")
                .patch("/api/dossiers/" + first.getString("id") + "/parties/" + party.getString(vendor + ".id")).then().statusCode(200);
        JsonPath left = hospital.picture();
        assertEquals(without.getMap("dossiers[0].findingsAfter"), left.getMap("dossiers[0].findings"));
        assertEquals(without.getMap("sentenceAfter"), left.getMap("dossiers[0].servers"));
        assertEquals(List.of("UNHELD"), codes(left, asset(first, VPN), "VUL-01"));
        hospital.get("VIEWER", "/api/picture/without/" + hospital.vendor("あおば")).statusCode(404);
    }

    @Test
    void aVendorHasNoPictureAndLearnsNothing() {
        JsonPath first = hospital.dossier("電子カルテ", "あおば", true);
        JsonPath second = hospital.dossier("検査", "つばさ", true);
        String device = link(first, second).getString("id");
        String events = "/api/dossiers/" + first.getString("id") + "/audit-events";
        int before = hospital.get("あおば", events).statusCode(200).extract().jsonPath().getList("items").size();
        hospital.get("あおば", "/api/picture").statusCode(404);
        hospital.get("あおば", "/api/picture/without/" + hospital.vendor("つばさ")).statusCode(404);
        hospital.get("あおば", "/api/devices").statusCode(404);
        hospital.get("あおば", "/api/devices/proposals").statusCode(404);
        hospital.post("あおば", "/api/devices", Map.of("assetIds", List.of(asset(first, VPN), asset(second, VPN)))).statusCode(404);
        hospital.post("あおば", "/api/devices/apart", Map.of("assetIds", List.of(asset(first, VPN), asset(second, VPN)))).statusCode(404);
        hospital.as("あおば").header("If-Match", "\"v0\"").delete("/api/devices/" + device + "/assets/" + asset(first, VPN)).then().statusCode(404);
        assertEquals(before, hospital.get("あおば", events).extract().jsonPath().getList("items").size());
        assertTrue(hospital.get("あおば", events).extract().asString().indexOf("DEVICE_LINKED") < 0);
    }

    @Test
    void anotherHospitalFindsNoneOfIt() {
        JsonPath first = hospital.dossier("電子カルテ", "あおば", true);
        JsonPath second = hospital.dossier("検査", "つばさ", true);
        String device = link(first, second).getString("id");
        TestHospital other = TestHospital.begin();
        other.get("ADMIN", "/api/picture").statusCode(200).body("dossiers.size()", equalTo(0)).body("updateSentence.state", equalTo(null));
        other.get("ADMIN", "/api/picture/without/" + hospital.vendor("つばさ")).statusCode(404);
        TestDossier.refusedAt(other.post("ADMIN", "/api/devices", Map.of("assetIds", List.of(asset(first, VPN), asset(second, VPN)))), "/assetIds/0", "unknown");
        other.as("ADMIN").header("If-Match", "\"v0\"").delete("/api/devices/" + device + "/assets/" + asset(first, VPN)).then().statusCode(404);
        other.get("ADMIN", "/api/picture/without/" + UUID.randomUUID()).statusCode(404);
    }
}
