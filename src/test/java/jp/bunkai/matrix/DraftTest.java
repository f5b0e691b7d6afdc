package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In turns a side prepares among its own members; the others see nothing of it, in no answer, tag, count or event. */
@QuarkusTest
class DraftTest {

    private TestDossier dossier;
    private MatrixRequests matrix;
    private String net;
    private String vpn;

    @BeforeEach
    void begin() {
        dossier = TestDossier.beginInTurns();
        matrix = new MatrixRequests(dossier);
        net = matrix.party(SamplePeople.TSUBASA);
        vpn = matrix.row("VUL-01", dossier.asset("保守用VPN装置"));
    }

    @Test
    void aDossierBeginsInTurns() {
        assertEquals("TURNS", dossier.view().getString("mode"));
        assertEquals("MEETING", TestDossier.begin().view().getString("mode"));
    }

    @Test
    void whatASideChangesIsSeenByItsOwnMembersOnly() {
        String before = dossier.get(NETWORK_VENDOR, "/matrix").extract().asString();
        String tag = matrix.etag(NETWORK_VENDOR, vpn);
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "病院の案", "letters", Map.of(net, "C"))).statusCode(200)
                .body("row.note", equalTo("病院の案")).body("row.draft", contains("note", "letters/" + net));
        matrix.get(HOSPITAL_EDITOR, vpn).body("note", equalTo("病院の案")).body("draft", contains("note", "letters/" + net));
        matrix.get(NETWORK_VENDOR, vpn).body("note", nullValue()).body("draft", equalTo(List.of()));
        assertEquals(tag, matrix.etag(NETWORK_VENDOR, vpn));
        assertEquals(withoutTime(before), withoutTime(dossier.get(NETWORK_VENDOR, "/matrix").extract().asString()));
    }

    private static String withoutTime(String matrix) {
        return matrix.replaceAll("\"computedAt\":\"[^\"]+\"", "");
    }

    @Test
    void theTrailTellsTheOwnMembersAndNobodyElse() {
        List<String> before = actions(NETWORK_VENDOR);
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "病院の案")).statusCode(200);
        assertEquals(before, actions(NETWORK_VENDOR));
        assertEquals(before, actions(NETWORK_VENDOR));
        dossier.get(HOSPITAL_EDITOR, "/audit-events").body("items.action", hasItem("ROW_PREPARED"));
        dossier.get(HOSPITAL_EDITOR, "/rows/" + vpn + "/history").body("after", not(hasItem("病院の案")));
    }

    private List<String> actions(String who) {
        return dossier.get(who, "/audit-events").statusCode(200).extract().jsonPath().getList("items.action");
    }

    @Test
    void colleaguesMergeByFieldAndGetBothValuesOfTheSame() {
        String tag = matrix.etag(HOSPITAL_ADMIN, vpn);
        matrix.patch(HOSPITAL_ADMIN, vpn, tag, Map.of("note", "一人目")).statusCode(200);
        matrix.patch(HOSPITAL_EDITOR, vpn, tag, Map.of("letters", Map.of(net, "C"))).statusCode(200).body("row.note", equalTo("一人目"));
        matrix.patch(HOSPITAL_EDITOR, vpn, tag, Map.of("note", "二人目")).statusCode(412)
                .body("conflicts[0].pointer", equalTo("/note")).body("conflicts[0].yours", equalTo("二人目"))
                .body("conflicts[0].theirs", equalTo("一人目"));
        matrix.patch(HOSPITAL_EDITOR, vpn, Map.of("note", "二人目")).statusCode(200);
        assertNotEquals(tag, matrix.etag(HOSPITAL_ADMIN, vpn));
    }

    @Test
    void eachSideHoldsItsOwn() {
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("letters", Map.of(net, "C"))).statusCode(200);
        matrix.patch(NETWORK_VENDOR, vpn, Map.of("letters", Map.of(net, "A"), "declaration", Map.of(net, Map.of("answer", "MINE"))))
                .statusCode(200).body("row.declarations.'" + net + "'.recordedBy", equalTo("VENDOR"));
        assertEquals("C", matrix.seen(HOSPITAL_ADMIN, vpn).getString("letters.'" + net + "'"));
        assertNull(matrix.seen(HOSPITAL_ADMIN, vpn).get("declarations.'" + net + "'"));
        assertEquals("A", matrix.seen(NETWORK_VENDOR, vpn).getString("letters.'" + net + "'"));
    }

    @Test
    void goingBackToWhatWasAgreedLeavesNothingUnsent() {
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "案")).statusCode(200);
        Map<String, Object> empty = new HashMap<>();
        empty.put("note", null);
        matrix.patch(HOSPITAL_ADMIN, vpn, empty).statusCode(200).body("row.draft", equalTo(List.of()));
    }

    @Test
    void findingsAndCountsAreOfWhatTheViewerSees() {
        String row = matrix.row("GOV-03", null);
        int before = findings(EHR_VENDOR).size();
        List<String> mine = findings(HOSPITAL_ADMIN);
        matrix.patch(HOSPITAL_ADMIN, row, Map.of("letters", Collections.singletonMap(matrix.party(SamplePeople.MIDORINO), null)))
                .statusCode(200);
        assertNotEquals(mine, findings(HOSPITAL_ADMIN));
        assertEquals(before, findings(EHR_VENDOR).size());
    }

    private List<String> findings(String who) {
        return dossier.get(who, "/findings").statusCode(200).extract().jsonPath().getList("items.code");
    }

    @Test
    void nobodyComesToSeeMoreByADraft() {
        String ehr = matrix.party(SamplePeople.AOBA);
        String hospital = matrix.party(SamplePeople.MIDORINO);
        String row = matrix.row("GOV-03", null);
        TestDossier.meet(dossier.id());
        Map<String, Object> nothing = new HashMap<>();
        nothing.put(ehr, null);
        Map<String, Object> terms = new HashMap<>(nothing);
        terms.put(hospital, Map.of("clause", "第9条"));
        matrix.patch(HOSPITAL_ADMIN, row, Map.of("letters", nothing, "terms", terms)).statusCode(200);
        TestDossier.takeTurns(dossier.id());
        assertNull(matrix.seen(EHR_VENDOR, row).get("terms.'" + hospital + "'"));
        matrix.patch(EHR_VENDOR, row, Map.of("letters", Map.of(ehr, "R"))).statusCode(200);
        assertEquals("R", matrix.seen(EHR_VENDOR, row).getString("letters.'" + ehr + "'"));
        assertNull(matrix.seen(EHR_VENDOR, row).get("terms.'" + hospital + "'"));
    }

    @Test
    void inAMeetingADraftStaysAsideAndComesBackAfterIt() {
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "案")).statusCode(200);
        TestDossier.meet(dossier.id());
        matrix.get(HOSPITAL_ADMIN, vpn).body("note", nullValue()).body("draft", equalTo(List.of()));
        matrix.patch(HOSPITAL_ADMIN, vpn, Map.of("note", "会議で")).statusCode(200);
        matrix.get(NETWORK_VENDOR, vpn).body("note", equalTo("会議で"));
        TestDossier.takeTurns(dossier.id());
        matrix.get(HOSPITAL_ADMIN, vpn).body("note", equalTo("案")).body("draft", contains("note"));
        assertFalse(matrix.get(NETWORK_VENDOR, vpn).extract().asString().contains("案\""));
    }
}
