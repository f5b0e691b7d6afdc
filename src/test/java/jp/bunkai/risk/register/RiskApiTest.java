package jp.bunkai.risk.register;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A risk is prepared unseen, told, answered and agreed between the hospital and one vendor; nobody else learns that there is one. */
@QuarkusTest
class RiskApiTest {

    private TestDossier dossier;
    private String net;

    @BeforeEach
    void begin() {
        dossier = TestDossier.beginWithSubcontractor();
        net = dossier.party(SamplePeople.TSUBASA);
    }

    private static Map<String, Object> whole(String title) {
        return new HashMap<>(Map.of("title", title, "scenario", "保守用VPN装置の更新が遅れ、侵入される", "impact", "EXTREME", "likelihood", "LOW",
                "treatment", "REDUCE", "measure", "接続元を制限する", "doneBy", "VENDOR", "residualLevel", 3, "retainedBy", "JOINT",
                "hospitalAction", "接続の申請を確認する"));
    }

    private JsonPath add(String who, String partyId, Map<String, Object> details) {
        Map<String, Object> body = new HashMap<>(Map.of("details", details));
        body.put("partyId", partyId);
        return dossier.post(who, "/risks", body).statusCode(201).extract().jsonPath();
    }

    private ValidatableResponse act(String who, JsonPath risk, String act, Object body) {
        return Login.as(who).header("If-Match", etag(who, risk)).contentType("application/json").body(body).post(path(risk) + act).then();
    }

    private String path(JsonPath risk) {
        return dossier.path("/risks/" + risk.getString("risk.id"));
    }

    private String etag(String who, JsonPath risk) {
        String etag = Login.as(who).get(path(risk)).path("risk.etag");
        return etag == null ? "\"v0\"" : etag;
    }

    @Test
    void whatOneSidePreparesTheOtherSeesOnceItIsTold() {
        JsonPath risk = add(HOSPITAL_ADMIN, net, whole("更新遅れ"));
        assertEquals(4, risk.getInt("risk.level"));
        assertEquals(List.of("CHANGE", "TELL", "APPROVE", "CLOSE"), risk.getList("risk.acts"));
        dossier.get(NETWORK_VENDOR, "/risks").statusCode(200).body("items", empty());
        dossier.get(NETWORK_VENDOR, "/risk-picture").statusCode(200).body("total", equalTo(0));
        Login.as(NETWORK_VENDOR).get(path(risk)).then().statusCode(404);
        act(HOSPITAL_ADMIN, risk, "/telling", Map.of("text", "ご確認ください")).statusCode(200).body("risk.state", equalTo("TOLD"))
                .body("said[0].digest", matchesPattern("[0-9a-f]{64}"));
        dossier.get(NETWORK_VENDOR, "/risks").body("items.details.title", contains("更新遅れ")).body("items[0].acts", hasItems("CHANGE", "ANSWER"));
        dossier.get(NETWORK_VENDOR, "/risk-picture").body("cells.find { it.impact == 'EXTREME' && it.likelihood == 'LOW' }.risks", equalTo(1));
    }

    @Test
    void nobodyElseLearnsOfARiskNorOfTheirNumber() {
        JsonPath risk = add(HOSPITAL_ADMIN, net, whole("更新遅れ"));
        act(HOSPITAL_ADMIN, risk, "/telling", Map.of()).statusCode(200);
        act(NETWORK_VENDOR, risk, "/answers", Map.of("decision", "AGREE")).statusCode(200);
        for (String other : List.of(EHR_VENDOR, THIRD_VENDOR)) {
            dossier.get(other, "/risks?closed=true").statusCode(200).body("items", empty());
            dossier.get(other, "/risks?partyId=" + net).statusCode(200).body("items", empty());
            dossier.get(other, "/risk-picture").body("total", equalTo(0)).body("unassessed", equalTo(0));
            dossier.get(other, "/audit-events").statusCode(200).body("items.subject.kind", not(hasItem("RISK")));
            dossier.get(other, "/findings").body("items.code", not(hasItem("RISK_OPEN_ENDED")));
            Login.as(other).get(path(risk)).then().statusCode(404);
            act(other, risk, "/answers", Map.of("decision", "AGREE")).statusCode(404);
        }
        dossier.get(NETWORK_VENDOR, "/findings").body("items.code", hasItem("RISK_OPEN_ENDED"));
    }

    @Test
    void aRefusalReopensTheTreatmentAndOnlyAChangedRiskIsToldAgain() {
        JsonPath risk = add(NETWORK_VENDOR, null, whole("復元の遅れ"));
        assertEquals(net, risk.getString("risk.partyId"));
        dossier.get(HOSPITAL_ADMIN, "/risks").body("items", empty());
        act(NETWORK_VENDOR, risk, "/telling", Map.of()).statusCode(200);
        act(NETWORK_VENDOR, risk, "/answers", Map.of("decision", "AGREE")).statusCode(403);
        act(HOSPITAL_ADMIN, risk, "/answers", Map.of("decision", "REPLY", "text", "期限はいつですか")).statusCode(200).body("risk.state", equalTo("ANSWERED"));
        act(HOSPITAL_ADMIN, risk, "/answers", Map.of("decision", "REFUSE")).statusCode(400).body("errors[0].pointer", equalTo("/text"));
        act(HOSPITAL_ADMIN, risk, "/answers", Map.of("decision", "REFUSE", "text", "保有できません")).statusCode(200)
                .body("risk.state", equalTo("REFUSED")).body("risk.decidedAt", notNullValue());
        act(NETWORK_VENDOR, risk, "/telling", Map.of()).statusCode(409);
        dossier.patch(NETWORK_VENDOR, "/risks/" + risk.getString("risk.id"), etag(NETWORK_VENDOR, risk), Map.of("retainedBy", "VENDOR")).statusCode(200)
                .body("risk.state", equalTo("REOPENED")).body("risk.decidedAt", nullValue());
        act(NETWORK_VENDOR, risk, "/telling", Map.of()).statusCode(200);
        JsonPath agreed = act(HOSPITAL_ADMIN, risk, "/answers", Map.of("decision", "AGREE")).statusCode(200).body("risk.state", equalTo("AGREED"))
                .extract().jsonPath();
        assertEquals(List.of("TELL", "REPLY", "REFUSE", "TELL", "AGREE"), agreed.getList("said.kind"));
        assertEquals(agreed.getString("said[3].digest"), agreed.getString("said[4].digest"));
        assertTrue(!agreed.getString("said[0].digest").equals(agreed.getString("said[3].digest")));
        dossier.get(HOSPITAL_ADMIN, "/audit-events").body("items.action", hasItems("RISK_TOLD", "RISK_REFUSED", "RISK_CHANGED", "RISK_AGREED"));
    }

    @Test
    void anAnswerToWhatStoodBeforeIsNotTaken() {
        JsonPath risk = add(HOSPITAL_ADMIN, net, whole("更新遅れ"));
        act(HOSPITAL_ADMIN, risk, "/telling", Map.of()).statusCode(200);
        Login.as(NETWORK_VENDOR).header("If-Match", "\"v0\"").contentType("application/json").body(Map.of("decision", "AGREE"))
                .post(path(risk) + "/answers").then().statusCode(412);
        Login.as(NETWORK_VENDOR).contentType("application/json").body(Map.of("decision", "AGREE")).post(path(risk) + "/answers").then().statusCode(428);
    }

    @Test
    void whatIsToldWasAssessedAndHasATreatment() {
        JsonPath risk = add(HOSPITAL_ADMIN, net, new HashMap<>(Map.of("title", "更新遅れ")));
        act(HOSPITAL_ADMIN, risk, "/telling", Map.of()).statusCode(422)
                .body("errors.pointer", contains("/impact", "/likelihood", "/treatment", "/residualLevel", "/retainedBy"));
        Map<String, Object> odd = whole("更新遅れ");
        odd.put("residualLevel", 5);
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/risks", Map.of("details", odd)), "/details/residualLevel", "above-level");
        odd.put("residualLevel", 1);
        odd.put("rowIds", List.of(net));
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/risks", Map.of("details", odd)), "/details/rowIds/0", "unknown-row");
        refusedAt(dossier.post(EHR_VENDOR, "/risks", Map.of("partyId", net, "details", whole("他社"))), "/partyId", "unknown-party");
        dossier.post(THIRD_VENDOR, "/risks", Map.of("details", whole("再委託"))).statusCode(403);
    }

    @Test
    void whatTheHospitalRetainsNeedsAnApproverAndATimeThatIsNotOver() {
        JsonPath risk = add(HOSPITAL_ADMIN, null, whole("院内の端末"));
        act(HOSPITAL_ADMIN, risk, "/telling", Map.of()).statusCode(409);
        dossier.get(HOSPITAL_ADMIN, "/findings").body("items.code", hasItem("RISK_OPEN_ENDED"));
        approve(risk, "2026-04-01", "2099-03-31").statusCode(200).body("risk.openEnded", equalTo(false)).body("risk.approver", equalTo("院長"));
        dossier.get(HOSPITAL_ADMIN, "/findings").body("items.code", not(hasItem("RISK_OPEN_ENDED")));
        approve(risk, "2026-01-05", "2026-02-28").statusCode(200).body("risk.openEnded", equalTo(true));
        dossier.get(HOSPITAL_ADMIN, "/findings").body("items.find { it.code == 'RISK_OPEN_ENDED' }.sentence.ja",
                equalTo("医療機関が保有するリスク「院内の端末」は期限（2026-02-28）を過ぎています。"));
        approve(risk, "2026-02-01", "2026-02-01").statusCode(400).body("errors[0].pointer", equalTo("/expiresOn"));
        dossier.patch(HOSPITAL_ADMIN, "/risks/" + risk.getString("risk.id"), etag(HOSPITAL_ADMIN, risk), Map.of("impact", "LARGE")).statusCode(200)
                .body("risk.approver", nullValue());
        act(HOSPITAL_ADMIN, risk, "/closing", Map.of("reason", "端末を廃棄しました")).statusCode(200);
        dossier.get(HOSPITAL_ADMIN, "/findings").body("items.code", not(hasItem("RISK_OPEN_ENDED")));
        dossier.get(HOSPITAL_ADMIN, "/risks").body("items", empty());
        dossier.get(HOSPITAL_ADMIN, "/risks?closed=true").body("items", hasSize(1)).body("items[0].acts", empty());
    }

    private ValidatableResponse approve(JsonPath risk, String on, String until) {
        return Login.as(HOSPITAL_ADMIN).header("If-Match", etag(HOSPITAL_ADMIN, risk)).contentType("application/json")
                .body(Map.of("approver", "院長", "approvedOn", on, "expiresOn", until)).put(path(risk) + "/approval").then();
    }

    @Test
    void aFindingBecomesARiskOnceAndItsSentenceStaysWithItsAuthor() {
        JsonPath proposals = dossier.get(HOSPITAL_ADMIN, "/risk-proposals").statusCode(200).extract().jsonPath();
        String key = proposals.getString("find { it.source == 'FINDING' }.key");
        Map<String, Object> body = Map.of("partyId", net, "proposal", key, "details", whole("指摘から"));
        JsonPath risk = dossier.post(HOSPITAL_ADMIN, "/risks", body).statusCode(201).body("risk.source", equalTo("FINDING"))
                .body("risk.sourceSentence.ja", equalTo(proposals.getString("find { it.source == 'FINDING' }.sentence.ja"))).extract().jsonPath();
        dossier.get(HOSPITAL_ADMIN, "/risk-proposals").body("key", not(hasItem(key)));
        act(HOSPITAL_ADMIN, risk, "/telling", Map.of()).statusCode(200);
        Login.as(NETWORK_VENDOR).get(path(risk)).then().statusCode(200).body("risk.sourceSentence", nullValue());
        refusedAt(dossier.post(EHR_VENDOR, "/risks", Map.of("proposal", "ORPHAN:none", "details", whole("指摘から"))), "/proposal", "unknown-proposal");
        dossier.get(THIRD_VENDOR, "/risk-proposals").body("", empty());
    }

    @Test
    void theWorkbookHoldsTextsThatNeverBecomeFormulasAndForAVendorOnlyWhatBothKnow() throws IOException {
        add(HOSPITAL_ADMIN, net, whole("=1+1"));
        JsonPath told = add(HOSPITAL_ADMIN, net, whole("更新遅れ"));
        act(HOSPITAL_ADMIN, told, "/telling", Map.of()).statusCode(200);
        try (XSSFWorkbook all = workbook(""); XSSFWorkbook shared = workbook("?partyId=" + net)) {
            var cell = all.getSheet("リスク対応一覧").getRow(5).getCell(2);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals("=1+1", cell.getStringCellValue());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
            assertEquals("更新遅れ", shared.getSheet("リスク対応一覧").getRow(5).getCell(2).getStringCellValue());
            assertEquals(4, shared.getSheet("リスク対応一覧").getRow(5).getCell(7).getNumericCellValue());
            assertEquals(null, shared.getSheet("リスク対応一覧").getRow(6));
            assertEquals("1件（レベル4）", shared.getSheet("リスクの分布").getRow(3).getCell(3).getStringCellValue());
        }
    }

    private XSSFWorkbook workbook(String query) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(dossier.get(HOSPITAL_ADMIN, "/risk-workbook" + query).statusCode(200).extract().asByteArray()));
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        for (String title : List.of("一", "二", "三")) {
            add(HOSPITAL_ADMIN, net, whole(title));
        }
        JsonPath first = dossier.get(HOSPITAL_ADMIN, "/risks?limit=2").statusCode(200).body("items.details.title", contains("一", "二")).extract().jsonPath();
        dossier.get(HOSPITAL_ADMIN, "/risks?limit=2&cursor=" + first.getString("next")).body("items.details.title", contains("三"))
                .body("next", nullValue());
        dossier.get(HOSPITAL_ADMIN, "/risks?impact=SMALL").body("items", empty());
    }
}
