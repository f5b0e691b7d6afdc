package jp.bunkai.negotiation.declaration;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Incident;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three incidents over HTTP: what nobody held there, declared blind by three vendors, comes back to the hospital first. */
@QuarkusTest
class DeclaredIncidentsTest {

    @Inject
    Catalogue catalogue;
    @Inject
    TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"handa-2021", "osaka-2022", "okayama-2024"})
    void theOrphansOfAnIncidentComeFirst(String id) {
        TestDossier dossier = TestDossier.begin();
        RoundRequests rounds = new RoundRequests(dossier);
        Set<String> lost = catalogue.findIncident(id).orElseThrow().failed().stream().filter(failure -> !failure.holder().isRole())
                .map(Incident.Failure::duty).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = new TreeSet<>();
        JsonPath matrix = dossier.get(HOSPITAL_ADMIN, "/matrix").statusCode(200).extract().jsonPath();
        for (Map<String, Object> row : matrix.<Map<String, Object>>getList("rows")) {
            if (lost.contains(row.get("duty"))) {
                there.add((String) row.get("duty"));
                nobodyHolds(dossier, row);
            }
        }
        String round = rounds.open(Clocks.today(clock).plusDays(7), null, rounds.party(SamplePeople.AOBA), rounds.party(SamplePeople.TSUBASA),
                rounds.party(SamplePeople.HINATA));
        Function<String, String> word = duty -> lost.contains(duty) ? "NOT_MINE" : "MINE";
        List.of(EHR_VENDOR, NETWORK_VENDOR, THIRD_VENDOR).forEach(vendor -> rounds.answerAll(vendor, round, word));
        rounds.close(round).statusCode(200);

        List<Map<String, Object>> rows = rounds.result(HOSPITAL_ADMIN, round).getList("rows");
        List<Map<String, Object>> orphans = rows.stream().takeWhile(DeclaredIncidentsTest::orphan).toList();

        assertEquals(there, orphans.stream().map(row -> (String) row.get("duty")).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(rows.stream().skip(orphans.size()).noneMatch(DeclaredIncidentsTest::orphan));
        List<String> findings = dossier.get(HOSPITAL_ADMIN, "/findings").extract().path("items.code");
        assertEquals("ORPHAN", findings.get(0));
    }

    private static void nobodyHolds(TestDossier dossier, Map<String, Object> row) {
        Map<String, Object> letters = new HashMap<>();
        ((Map<?, ?>) row.get("letters")).keySet().forEach(party -> letters.put((String) party, null));
        if (!letters.isEmpty()) {
            dossier.patch(HOSPITAL_ADMIN, "/rows/" + row.get("id"), (String) row.get("etag"), Map.of("letters", letters)).statusCode(200);
        }
    }

    private static boolean orphan(Map<String, Object> row) {
        return ((List<?>) row.get("codes")).contains("ORPHAN");
    }
}
