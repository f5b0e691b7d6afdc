package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** How rows follow the parties, systems and assets of their dossier, and how rows are added by hand. */
@QuarkusTest
class MatrixFollowTest {

    private static List<String> rowsAbout(MatrixRequests matrix, String object) {
        List<Map<String, Object>> rows = matrix.matrix(HOSPITAL_ADMIN).getList("rows");
        return rows.stream().filter(row -> ((List<?>) ((Map<?, ?>) row.get("scope")).get("ids")).contains(object))
                .map(row -> row.get("duty") + " " + row.get("standing")).sorted().toList();
    }

    @Test
    void aNewAssetJoinsItsLikeOrGetsItsOwnRowsAndRetiredTheyStandOut() {
        MatrixRequests matrix = new MatrixRequests(TestDossier.begin());
        TestDossier dossier = matrix.dossier();
        String second = dossier.post(HOSPITAL_ADMIN, "/assets", Map.of("kind", "VPN", "label", "予備VPN装置", "count", 1, "actsAsServer", false,
                "maintainedById", matrix.party(SamplePeople.TSUBASA), "touchedByIds", List.of())).statusCode(201).extract().path("id");
        String vpn = matrix.row("VUL-01", dossier.asset("保守用VPN装置"));
        matrix.get(HOSPITAL_ADMIN, vpn).body("scope.ids", hasItem(second));
        String printer = dossier.post(HOSPITAL_ADMIN, "/assets", Map.of("kind", "NETWORK", "label", "無線装置", "count", 3, "actsAsServer",
                false, "touchedByIds", List.of())).statusCode(201).extract().path("id");
        assertEquals(List.of("AST-04 IN", "IAM-06 IN", "IAM-06 IN", "IAM-09 IN", "VUL-01 IN"), rowsAbout(matrix, printer));
        dossier.delete(HOSPITAL_ADMIN, "/assets/" + printer, "\"v0\"").statusCode(204);
        assertTrue(rowsAbout(matrix, printer).stream().allMatch(row -> row.endsWith("OUT")));
        dossier.delete(HOSPITAL_ADMIN, "/assets/" + second, "\"v0\"").statusCode(204);
        matrix.get(HOSPITAL_ADMIN, vpn).body("scope.ids", not(hasItem(second))).body("standing", equalTo("IN"));
    }

    @Test
    void aNewSystemGetsItsRowsAndTheTrailSaysHowMany() {
        MatrixRequests matrix = new MatrixRequests(TestDossier.begin());
        String system = matrix.dossier().post(HOSPITAL_ADMIN, "/systems", Map.of("kind", "DEPARTMENTAL", "name", "検査システム")).statusCode(201)
                .extract().path("id");
        int rows = rowsAbout(matrix, system).size();
        assertTrue(rows >= 10, () -> rows + " rows");
        matrix.dossier().get(HOSPITAL_ADMIN, "/audit-events").body("items[0].text.ja", equalTo("実施事項の行を" + rows + "件追加しました"));
    }

    @Test
    void theHospitalAddsOptionalDutiesAndItsOwn() {
        MatrixRequests matrix = new MatrixRequests(TestDossier.begin());
        TestDossier dossier = matrix.dossier();
        String clients = dossier.asset("病棟端末");
        Map<String, Object> optional = Map.of("duty", "VUL-04", "phase", "NORMAL", "scope", Map.of("kind", "ASSET", "id", clients));
        String row = dossier.post(HOSPITAL_ADMIN, "/rows", optional).statusCode(201).body("duty", equalTo("VUL-04"))
                .body("core", equalTo(false)).body("ownDuty", equalTo(false)).extract().path("id");
        matrix.get(HOSPITAL_ADMIN, row).statusCode(200);
        dossier.post(HOSPITAL_ADMIN, "/rows", optional).statusCode(409);
        Map<String, Object> own = Map.of("title", Map.of("ja", "サーバ室の入退室管理"), "area", "AST", "phase", "NORMAL",
                "scope", Map.of("kind", "DOSSIER"), "note", "夜間は守衛");
        dossier.post(HOSPITAL_ADMIN, "/rows", own).statusCode(201).body("duty", nullValue()).body("ownDuty", equalTo(true))
                .body("title.ja", equalTo("サーバ室の入退室管理")).body("title.en", nullValue()).body("note", equalTo("夜間は守衛"))
                .body("findings.code", hasItem("NO_ACCOUNTABLE"));
        dossier.post(HOSPITAL_ADMIN, "/rows", own).statusCode(201);
        dossier.post(EHR_VENDOR, "/rows", own).statusCode(403);
    }

    @Test
    void aRowForNothingIsRefused() {
        TestDossier dossier = TestDossier.begin();
        Map<String, Object> scope = Map.of("kind", "DOSSIER");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/rows", Map.of("duty", "XXX-01", "phase", "NORMAL", "scope", scope)), "/duty", "unknown-duty");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/rows", Map.of("duty", "VUL-06", "phase", "EMERGENCY", "scope", scope)), "/phase", "not-of-duty");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/rows", Map.of("duty", "VUL-04", "phase", "NORMAL", "scope", scope)), "/scope", "not-of-duty");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/rows", Map.of("duty", "VUL-04", "phase", "NORMAL", "scope",
                Map.of("kind", "ASSET", "id", "00000000-0000-0000-0000-000000000001"))), "/scope/id", "unknown-object");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/rows", Map.of("title", Map.of("ja", " "), "area", "AST", "phase", "NORMAL", "scope", scope)),
                "/title/ja", "required");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/rows", Map.of("title", Map.of("ja", "題"), "area", "ZZZ", "phase", "NORMAL", "scope", scope)),
                "/area", "unknown-area");
    }

    @Test
    void aSubcontractorSeesOnlyItsOwnRows() {
        MatrixRequests matrix = new MatrixRequests(TestDossier.beginWithSubcontractor());
        TestDossier dossier = matrix.dossier();
        String sub = matrix.party(SamplePeople.HINATA);
        String vpn = matrix.row("VUL-01", dossier.asset("保守用VPN装置"));
        matrix.get(THIRD_VENDOR, vpn).statusCode(404);
        List<Map<String, Object>> before = matrix.matrix(THIRD_VENDOR).getList("rows");
        assertTrue(before.stream().allMatch(row -> ((Map<?, ?>) row.get("letters")).containsKey(sub)), "own rows only");
        String server = matrix.row("VUL-03", dossier.asset("電子カルテサーバ"));
        matrix.patch(EHR_VENDOR, server, Map.of("letters", Map.of(matrix.party(SamplePeople.AOBA), "A", sub, "R"))).statusCode(200);
        matrix.get(THIRD_VENDOR, server).statusCode(200).body("lettersHidden", equalTo(List.of()))
                .body("letters." + "'" + sub + "'", equalTo("R"));
        matrix.get(NETWORK_VENDOR, server).body("letters.keySet()", not(hasItem(sub)));
        assertTrue(matrix.matrix(NETWORK_VENDOR).getList("columns.partyId").stream().noneMatch(sub::equals));
        refusedAt(matrix.patch(EHR_VENDOR, server, Map.of("letters", Map.of(sub, "A"))), "/letters/" + sub, "subcontractor-accountable");
    }

    @Test
    void startingPatternsAreServed() {
        Login.as(EHR_VENDOR).get("/api/patterns").then().statusCode(200)
                .body("id", equalTo(List.of("SINGLE_VENDOR", "EHR_AND_NETWORK", "CLOUD_EHR", "MANY_DEPARTMENTAL")))
                .body("[1].assets.find { it.label.ja == '電子カルテ保守用VPN装置' }.maintainedByKey", nullValue());
    }
}
