package jp.bunkai.disclosure.facts;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.disclosure.TestDisclosures;
import jp.bunkai.disclosure.mapping.kept.KeptMappings;
import jp.bunkai.disclosure.mapping.kept.MappingKind;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a vendor's answer to a finding, a proposal and a risk that both know, and nothing of it for another vendor. */
@QuarkusTest
class DisclosureFindingsTest {

    private final String product = TestDisclosures.product();
    private final List<String> grants = new ArrayList<>();
    private TestDossier dossier;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
        JsonPath confirmed = TestDisclosures.confirmed(NETWORK_VENDOR, TestDisclosures.mds2(product, "AUDT-1|Records events?|No|", "RMOT-1|Serviced remotely?|No|",
                "DTBK-1|Backups?|Yes|"));
        grants.add(TestDisclosures.grant(NETWORK_VENDOR, confirmed));
    }

    /** The vendors and the hospital are those of all tests. */
    @AfterEach
    void takeBack() {
        grants.forEach(grant -> TestDisclosures.revoke(NETWORK_VENDOR, grant));
        grants.clear();
    }

    private List<String> sentences(String who, String code) {
        List<String> all = dossier.get(who, "/findings").statusCode(200).extract().jsonPath().getList("items.findAll { it.code == '" + code + "' }.sentence.ja");
        return all.stream().filter(sentence -> sentence.contains(product)).toList();
    }

    /** What the vendor holds of the duty that AUDT speaks of; it maintains devices remotely, which RMOT denies. */
    private List<String> contradictions(String who) {
        return sentences(who, "DISCLOSURE_CONTRADICTS").stream().filter(sentence -> sentence.contains("AUDT-1")).toList();
    }

    private List<Map<String, Object>> proposals(String who) {
        List<Map<String, Object>> all = dossier.get(who, "/risk-proposals").statusCode(200).extract().jsonPath().getList("findAll { it.source == 'DISCLOSURE' }");
        return all.stream().filter(proposal -> proposal.toString().contains(product)).toList();
    }

    private void holds(String duty) {
        List<Map<String, Object>> rows = dossier.get(HOSPITAL_ADMIN, "/matrix").statusCode(200).extract().jsonPath().getList("rows");
        String row = dossier.path("/rows/" + rows.stream().filter(one -> duty.equals(one.get("duty"))).findFirst().orElseThrow().get("id"));
        String etag = Login.as(HOSPITAL_ADMIN).get(row).then().statusCode(200).extract().header("ETag");
        Login.as(HOSPITAL_ADMIN).header("If-Match", etag).contentType("application/merge-patch+json")
                .body(Map.of("letters", Map.of(dossier.party(SamplePeople.TSUBASA), "R"))).patch(row).then().statusCode(200);
    }

    @Test
    void aNoIsFoundAgainstWhatTheVendorHoldsAndIsBetweenTheTwo() {
        holds("IAM-08");

        for (String who : List.of(HOSPITAL_ADMIN, NETWORK_VENDOR)) {
            List<String> contradictions = contradictions(who);
            assertFalse(contradictions.isEmpty());
            assertTrue(contradictions.get(0).contains("MDS2（HN 1-2019）「" + product + "」では AUDT-1「いいえ」"), contradictions.get(0));
            assertEquals(1, sentences(who, "DISCLOSURE_NO_WITHOUT_RISK").size());
            assertTrue(sentences(who, "DISCLOSURE_NO_WITHOUT_RISK").get(0).contains("「いいえ」1件（AUDT-1）"));
            assertEquals(1, proposals(who).size());
        }
        assertFalse(dossier.get(EHR_VENDOR, "/findings").statusCode(200).extract().asString().contains(product));
        assertFalse(dossier.get(EHR_VENDOR, "/risk-proposals").statusCode(200).extract().asString().contains(product));
        List<String> codes = dossier.get(EHR_VENDOR, "/findings").extract().jsonPath().getList("items.code");
        assertFalse(codes.contains("DISCLOSURE_NO_WITHOUT_RISK"));
    }

    @Test
    void aRiskSettlesTheAnswerOnceItIsToldAndTheContradictionOnceItIsAgreed() {
        holds("IAM-08");
        Map<String, Object> proposal = proposals(NETWORK_VENDOR).get(0);
        Map<String, Object> details = new HashMap<>(Map.of("title", "操作記録が取れない", "dutyIds", List.of("IAM-08"), "impact", "LARGE", "likelihood", "LOW",
                "treatment", "RETAIN", "residualLevel", 3, "retainedBy", "VENDOR"));
        JsonPath risk = dossier.post(NETWORK_VENDOR, "/risks", Map.of("proposal", proposal.get("key"), "details", details)).statusCode(201).extract().jsonPath();
        assertEquals("DISCLOSURE", risk.getString("risk.source"));
        assertTrue(proposals(NETWORK_VENDOR).isEmpty());
        assertEquals(1, proposals(HOSPITAL_ADMIN).size(), "what the vendor prepares nobody else learns");
        assertEquals(1, sentences(HOSPITAL_ADMIN, "DISCLOSURE_NO_WITHOUT_RISK").size());

        say(NETWORK_VENDOR, risk, "telling", Map.of());
        assertTrue(sentences(HOSPITAL_ADMIN, "DISCLOSURE_NO_WITHOUT_RISK").isEmpty());
        assertTrue(proposals(HOSPITAL_ADMIN).isEmpty());
        assertFalse(contradictions(HOSPITAL_ADMIN).isEmpty());
        say(HOSPITAL_ADMIN, risk, "answers", Map.of("decision", "AGREE"));
        assertTrue(contradictions(HOSPITAL_ADMIN).isEmpty());
    }

    private void say(String who, JsonPath risk, String act, Map<String, Object> body) {
        String path = dossier.path("/risks/" + risk.getString("risk.id"));
        String etag = Login.as(who).get(path).then().statusCode(200).extract().path("risk.etag");
        Login.as(who).header("If-Match", etag).contentType("application/json").body(body).post(path + "/" + act).then().statusCode(200);
    }

    @Test
    void theHospitalsOwnMappingSaysWhatAnAnswerMeans() {
        holds("IAM-08");
        assertFalse(contradictions(HOSPITAL_ADMIN).isEmpty());
        try {
            KeptMappings.means(HOSPITAL_ADMIN, "AUDT-1", "BCP-01").statusCode(200);
            assertTrue(contradictions(HOSPITAL_ADMIN).isEmpty());
            assertTrue(contradictions(NETWORK_VENDOR).isEmpty());
        } finally {
            KeptMappings.back(HOSPITAL_ADMIN, MappingKind.DUTIES, 0);
        }
        assertFalse(contradictions(NETWORK_VENDOR).isEmpty());
    }

    @Test
    void whatIsNoLongerGrantedIsNoLongerFound() {
        assertEquals(1, sentences(HOSPITAL_ADMIN, "DISCLOSURE_NO_WITHOUT_RISK").size());
        takeBack();
        assertTrue(sentences(HOSPITAL_ADMIN, "DISCLOSURE_NO_WITHOUT_RISK").isEmpty());
    }
}
