package jp.bunkai.picture.device;

import static jp.bunkai.picture.TestHospital.asset;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jp.bunkai.picture.TestHospital;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person of the hospital says which assets of its dossiers are one device, and which are not. */
@QuarkusTest
class DeviceApiTest {

    private static final String VPN = "保守用VPN装置";

    private final TestHospital hospital = TestHospital.begin();
    private String first;
    private String second;
    private String third;
    private JsonPath firstDossier;

    @BeforeEach
    void threeDossiers() {
        firstDossier = hospital.dossier("電子カルテ", "あおば", true);
        first = asset(firstDossier, VPN);
        second = asset(hospital.dossier("検査", "つばさ", true, "保守用ＶＰＮ装置"), "保守用ＶＰＮ装置");
        third = asset(hospital.dossier("薬剤", "ひなた", true, "VPN保守回線"), "VPN保守回線");
    }

    private ValidatableResponse link(String who, String... assets) {
        return hospital.post(who, "/api/devices", Map.of("assetIds", List.of(assets)));
    }

    private JsonPath proposals() {
        return hospital.get("VIEWER", "/api/devices/proposals").statusCode(200).extract().jsonPath();
    }

    private ValidatableResponse unlink(String device, String asset, String etag) {
        return (etag == null ? hospital.as("EDITOR") : hospital.as("EDITOR").header("If-Match", etag)).delete("/api/devices/" + device + "/assets/" + asset).then();
    }

    @Test
    void equalNamesAndEqualMakesAreProposedAndNothingIsJoined() {
        JsonPath proposals = proposals();
        assertEquals(List.of(List.of("LABEL"), List.of("MAKE")), proposals.getList("items.because"));
        assertEquals(List.of(first, second), proposals.getList("items[0].assets.asset.id"));
        assertEquals(List.of(first, second, third), proposals.getList("items[1].assets.asset.id"));
        assertEquals(List.of("電子カルテ", "検査"), proposals.getList("items[0].assets.dossierName"));
        assertEquals(List.of(), hospital.get("VIEWER", "/api/devices").statusCode(200).extract().jsonPath().getList("items"));
    }

    @Test
    void whatIsLinkedIsProposedNoMoreAndTakesAThirdOne() {
        JsonPath device = link("EDITOR", first, second).statusCode(201).extract().jsonPath();
        assertEquals(List.of(first, second), device.getList("assets.asset.id"));
        assertEquals(List.of("MAKE"), proposals().getList("items.because.flatten()"), "the third has an equal make");
        assertEquals(device.getString("id"), proposals().getString("items[0].assets[0].deviceId"));
        String id = device.getString("id");
        add(id, null).statusCode(428);
        add(id, "\"v7\"").statusCode(412);
        assertEquals(List.of(first, second, third), add(id, device.getString("etag")).statusCode(200).extract().jsonPath().getList("assets.asset.id"));
        assertEquals(List.of(), proposals().getList("items"));
        assertEquals(List.of(3), hospital.get("VIEWER", "/api/devices").extract().jsonPath().getList("items.collect { it.assets.size() }"));
    }

    private ValidatableResponse add(String device, String etag) {
        return (etag == null ? hospital.as("EDITOR") : hospital.as("EDITOR").header("If-Match", etag)).contentType("application/json")
                .body(Map.of("assetId", third)).post("/api/devices/" + device + "/assets").then();
    }

    @Test
    void onlyWhoEditsForTheHospitalSaysSo() {
        link("VIEWER", first, second).statusCode(403);
        link("SIGNATORY", first, second).statusCode(403);
        hospital.post("VIEWER", "/api/devices/apart", Map.of("assetIds", List.of(first, second))).statusCode(403);
        link("ADMIN", first, second).statusCode(201);
    }

    @Test
    void anAssetIsPartOfOneDeviceAndADeviceStandsOnceInADossier() {
        link("EDITOR", first, second).statusCode(201);
        link("EDITOR", second, third).statusCode(409);
        TestDossier.refusedAt(link("EDITOR", third, asset(firstDossier, "電子カルテのサーバ"), first, asset(firstDossier, VPN)), "/assetIds/3", "duplicate");
        TestDossier.refusedAt(link("EDITOR", asset(firstDossier, "電子カルテのサーバ"), first), "/assetIds/1", "same-dossier");
        TestDossier.refusedAt(link("EDITOR", third, UUID.randomUUID().toString()), "/assetIds/1", "unknown");
        link("EDITOR", third).statusCode(400);
    }

    @Test
    void oneTakenOutOfTwoEndsTheDeviceAndOneOfThreeDoesNot() {
        JsonPath device = link("EDITOR", first, second, third).extract().jsonPath();
        String id = device.getString("id");
        unlink(id, first, null).statusCode(428);
        unlink(id, UUID.randomUUID().toString(), device.getString("etag")).statusCode(404);
        unlink(id, first, device.getString("etag")).statusCode(204);
        unlink(id, second, device.getString("etag")).statusCode(412);
        JsonPath left = hospital.get("VIEWER", "/api/devices").extract().jsonPath();
        assertEquals(List.of(second, third), left.getList("items[0].assets.asset.id"));
        unlink(id, second, left.getString("items[0].etag")).statusCode(204);
        assertEquals(List.of(), hospital.get("VIEWER", "/api/devices").extract().jsonPath().getList("items"));
        link("EDITOR", first, third).statusCode(201);
    }

    @Test
    void whatIsSaidNotToBeOneIsProposedNoMoreUntilThatIsTakenBack() {
        JsonPath apart = hospital.post("EDITOR", "/api/devices/apart", Map.of("assetIds", List.of(first, second, third))).statusCode(201).extract().jsonPath();
        assertEquals(3, apart.getList("id").size());
        assertEquals(List.of(), proposals().getList("items"));
        assertEquals(Set.copyOf(apart.getList("id")), Set.copyOf(proposals().getList("apart.id")));
        hospital.post("EDITOR", "/api/devices/apart", Map.of("assetIds", List.of(second, first))).statusCode(201);
        assertEquals(3, proposals().getList("apart").size(), "said twice is said once");
        for (Object id : apart.getList("id")) {
            hospital.as("EDITOR").delete("/api/devices/apart/" + id).then().statusCode(204);
        }
        hospital.as("EDITOR").delete("/api/devices/apart/" + apart.getString("[0].id")).then().statusCode(404);
        assertEquals(2, proposals().getList("items").size());
    }

    @Test
    void theNewerWordCounts() {
        hospital.post("EDITOR", "/api/devices/apart", Map.of("assetIds", List.of(first, second))).statusCode(201);
        link("EDITOR", first, second).statusCode(201);
        assertEquals(List.of(), proposals().getList("apart"));
        hospital.post("EDITOR", "/api/devices/apart", Map.of("assetIds", List.of(first, second))).statusCode(409);
        TestDossier.refusedAt(hospital.post("EDITOR", "/api/devices/apart", Map.of("assetIds", List.of(first, asset(firstDossier, "電子カルテのサーバ")))), "/assetIds",
                "same-dossier");
    }

    @Test
    void aRetiredAssetStandsInNoDeviceAndMakesRoomForWhatTookItsPlace() {
        JsonPath device = link("EDITOR", first, second).extract().jsonPath();
        JsonPath dossier = hospital.get("EDITOR", "/api/dossiers/" + firstDossier.getString("id")).extract().jsonPath();
        hospital.as("EDITOR").header("If-Match", dossier.getString("assets.find { it.id == '" + first + "' }.etag"))
                .delete("/api/dossiers/" + firstDossier.getString("id") + "/assets/" + first).then().statusCode(204);
        assertEquals(List.of(second), hospital.get("VIEWER", "/api/devices").extract().jsonPath().getList("items[0].assets.asset.id"));
        String fresh = hospital.post("EDITOR", "/api/dossiers/" + firstDossier.getString("id") + "/assets", Map.of("kind", "VPN", "label", "新しいVPN装置", "count", 1,
                "actsAsServer", false, "touchedByIds", List.of())).statusCode(201).extract().path("id");
        assertEquals(List.of(fresh, second), hospital.as("EDITOR").header("If-Match", device.getString("etag")).contentType("application/json")
                .body(Map.of("assetId", fresh)).post("/api/devices/" + device.getString("id") + "/assets").then().statusCode(200).extract().jsonPath()
                .getList("assets.asset.id"));
    }

    @Test
    void theHospitalsOwnTrailTellsOfItAndNoOther() throws SQLException {
        JsonPath device = link("EDITOR", first, second).extract().jsonPath();
        unlink(device.getString("id"), first, device.getString("etag")).statusCode(204);
        JsonPath apart = hospital.post("EDITOR", "/api/devices/apart", Map.of("assetIds", List.of(first, second))).extract().jsonPath();
        hospital.as("EDITOR").delete("/api/devices/apart/" + apart.getString("[0].id")).then().statusCode(204);
        assertEquals(List.of("DEVICE_LINKED", "DEVICE_UNLINKED", "ASSETS_APART", "ASSETS_APART_TAKEN_BACK"), told());
        assertNotNull(apart.getString("[0].id"));
    }

    /** What was told of devices in the chain of this hospital. */
    private List<String> told() throws SQLException {
        List<String> actions = new ArrayList<>();
        try (Connection connection = Arc.container().instance(DataSource.class).get().getConnection();
                PreparedStatement query = connection.prepareStatement("select e.action from audit_event e join audit_chain c on c.id = e.chain_id"
                        + " where c.scope = 'ORGANISATION' and c.scope_id = ? order by e.seq")) {
            query.setString(1, hospital.id().toString());
            try (ResultSet lines = query.executeQuery()) {
                while (lines.next()) {
                    actions.add(lines.getString(1));
                }
            }
        }
        return actions.stream().filter(action -> action.startsWith("DEVICE") || action.startsWith("ASSETS")).toList();
    }
}
