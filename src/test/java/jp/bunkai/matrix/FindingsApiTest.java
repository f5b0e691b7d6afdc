package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Findings and the incident lens over HTTP, each for its audience. */
@QuarkusTest
class FindingsApiTest {

    private static JsonPath findings(TestDossier dossier, String who) {
        return dossier.get(who, "/findings").statusCode(200).extract().jsonPath();
    }

    @Test
    void findingsAreCountedFromWhatTheirReaderMayKnow() {
        TestDossier dossier = TestDossier.begin();
        JsonPath all = findings(dossier, HOSPITAL_ADMIN);
        List<Map<String, Object>> items = all.getList("items");
        assertEquals(items.stream().filter(item -> "BLOCKER".equals(item.get("severity"))).count(), all.getLong("counts.blocker"));
        assertEquals("BLOCKER", all.getString("items[0].severity"));
        String ehr = dossier.party(SamplePeople.AOBA);
        String net = dossier.party(SamplePeople.TSUBASA);
        List<Object> parties = findings(dossier, EHR_VENDOR).getList("items.partyId");
        assertEquals(false, parties.contains(net));
        assertEquals(true, parties.contains(ehr));
        List<Map<String, Object>> summaries = Login.as(EHR_VENDOR).get("/api/dossiers").then().statusCode(200).extract().path("items");
        Map<?, ?> summary = summaries.stream().filter(item -> item.get("id").equals(dossier.id().toString())).findFirst().orElseThrow();
        assertEquals(findings(dossier, EHR_VENDOR).getMap("counts"), summary.get("findings"));
        dossier.get(STRANGER, "/findings").statusCode(404);
        dossier.get(STRANGER, "/incident-lens").statusCode(404);
    }

    @Test
    void theUpdateSentenceIsForTheHospitalAlone() {
        TestDossier dossier = TestDossier.begin();
        // It is about all servers of the hospital, and other tests may have settled who updates some of theirs; not of all.
        assertTrue(List.of("NONE", "PARTLY").contains(findings(dossier, HOSPITAL_ADMIN).getString("updateSentence")));
        assertEquals(null, findings(dossier, EHR_VENDOR).getString("updateSentence"));
        dossier.get(EHR_VENDOR, "/findings").body("items.code", not(hasItem("UPDATE_SENTENCE")));
        dossier.get(HOSPITAL_ADMIN, "/findings").body("items.code", hasItem("UPDATE_SENTENCE"));
    }

    @Test
    void whatNobodyTakesIsTheHospitalsToKnow() {
        MatrixRequests matrix = new MatrixRequests(TestDossier.begin());
        TestDossier dossier = matrix.dossier();
        String net = matrix.party(SamplePeople.TSUBASA);
        String vpn = matrix.row("VUL-01", dossier.asset("保守用VPN装置"));
        matrix.patch(NETWORK_VENDOR, vpn, Map.of("declaration", Map.of(net, Map.of("answer", "NOT_MINE")))).statusCode(200)
                .body("row.findings.code", hasItem("DECLARED_OTHERWISE")).body("row.findings.code", not(hasItem("ORPHAN")));
        matrix.get(HOSPITAL_ADMIN, vpn).body("findings.code", hasItem("ORPHAN"));
        matrix.get(EHR_VENDOR, vpn).body("findings", hasSize(0));
        dossier.get(HOSPITAL_ADMIN, "/incident-lens").statusCode(200)
                .body("find { it.incident == 'okayama-2024' }.duties.find { it.duty == 'VUL-01' }.now", equalTo("GAP"))
                .body("find { it.incident == 'okayama-2024' }.duties.find { it.duty == 'VUL-01' }.then.ja", equalTo("誰も担当していなかった"))
                .body("find { it.incident == 'okayama-2024' }.duties.find { it.duty == 'VUL-01' }.rows", equalTo(List.of(vpn)));
        dossier.get(EHR_VENDOR, "/incident-lens").body("find { it.incident == 'okayama-2024' }.duties.duty", not(hasItem("VUL-01")));
    }

    @Test
    void anEditTellsWhatItBringsUpElsewhere() {
        MatrixRequests matrix = new MatrixRequests(TestDossier.begin());
        String notice = matrix.row("GOV-02", matrix.party(SamplePeople.HINATA));
        String third = matrix.party(SamplePeople.HINATA);
        matrix.patch(HOSPITAL_ADMIN, notice, Map.of("letters", Collections.singletonMap(third, "R"))).statusCode(200)
                .body("alsoChanged.rowId", everyItem(nullValue()));
    }
}
