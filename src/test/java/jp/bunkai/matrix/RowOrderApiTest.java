package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hospital orders the rows of an area; everybody sees that order, and moves at the same time all come out as meant. */
@QuarkusTest
class RowOrderApiTest {

    private TestDossier dossier;
    private List<String> governance;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
        governance = area(HOSPITAL_ADMIN);
    }

    private List<String> area(String who) {
        return dossier.get(who, "/matrix").statusCode(200).extract().jsonPath().getList("rows.findAll { it.area == 'GOV' }.id");
    }

    private ValidatableResponse move(String who, String row, Map<String, ?> wanted) {
        return dossier.post(who, "/rows/" + row + "/move", wanted);
    }

    @Test
    void aRowMovesBeforeOrAfterAnotherOfItsAreaForEverybody() {
        String last = governance.get(governance.size() - 1);
        move(HOSPITAL_EDITOR, last, Map.of("before", governance.get(0))).statusCode(200).body("rows", not(empty()));
        List<String> wanted = new ArrayList<>(governance);
        wanted.remove(last);
        wanted.add(0, last);
        assertEquals(wanted, area(HOSPITAL_ADMIN));
        assertEquals(wanted, area(NETWORK_VENDOR));
        move(HOSPITAL_ADMIN, last, Map.of("after", governance.get(0))).statusCode(200);
        assertEquals(List.of(governance.get(0), last), area(HOSPITAL_ADMIN).subList(0, 2));
        move(HOSPITAL_ADMIN, last, Map.of("after", governance.get(0))).statusCode(200).body("rows", empty());
        dossier.get(EHR_VENDOR, "/audit-events").body("items[0].text.ja", containsString("移動しました"));
    }

    @Test
    void anOwnDutyTakesItsPlaceAmongThoseOfTheCatalogueAndARowAddedLaterFindsItsOwn() {
        String own = own("院内掲示");
        move(HOSPITAL_ADMIN, own, Map.of("before", governance.get(1))).statusCode(200);
        assertEquals(own, area(HOSPITAL_ADMIN).get(1));
        String second = own("当直の引継ぎ");
        assertEquals(area(HOSPITAL_ADMIN).size(), area(HOSPITAL_ADMIN).stream().distinct().count());
        assertEquals(List.of(governance.get(0), own), area(HOSPITAL_ADMIN).subList(0, 2));
        assertEquals(true, area(HOSPITAL_ADMIN).contains(second));
    }

    private String own(String title) {
        return dossier.post(HOSPITAL_ADMIN, "/rows", Map.of("title", Map.of("ja", title, "en", title), "area", "GOV", "phase", "NORMAL", "scope",
                Map.of("kind", "DOSSIER"))).statusCode(201).extract().path("id");
    }

    @Test
    void aMoveChangesNoVersionOfTheRow() {
        String row = governance.get(2);
        String etag = dossier.get(NETWORK_VENDOR, "/rows/" + row).extract().header("ETag");
        move(HOSPITAL_ADMIN, row, Map.of("before", governance.get(0))).statusCode(200);
        assertEquals(etag, dossier.get(NETWORK_VENDOR, "/rows/" + row).extract().header("ETag"));
    }

    @Test
    void onlyTheHospitalMovesRowsAndOnlyWithinAnArea() {
        String row = governance.get(0);
        Map<String, String> down = Map.of("after", governance.get(1));
        move(NETWORK_VENDOR, row, down).statusCode(403);
        move(HOSPITAL_VIEWER, row, down).statusCode(403);
        move(STRANGER, row, down).statusCode(404);
        move(HOSPITAL_ADMIN, UUID.randomUUID().toString(), down).statusCode(404);
        refusedAt(move(HOSPITAL_ADMIN, row, Map.of()), "/before", "one-of-two");
        refusedAt(move(HOSPITAL_ADMIN, row, Map.of("before", governance.get(1), "after", governance.get(2))), "/before", "one-of-two");
        refusedAt(move(HOSPITAL_ADMIN, row, Map.of("before", row)), "/before", "same-row");
        refusedAt(move(HOSPITAL_ADMIN, row, Map.of("after", UUID.randomUUID().toString())), "/after", "unknown-row");
        String elsewhere = dossier.get(HOSPITAL_ADMIN, "/matrix").extract().path("rows.find { it.area != 'GOV' }.id");
        refusedAt(move(HOSPITAL_ADMIN, row, Map.of("before", elsewhere)), "/before", "other-area");
        assertEquals(governance, area(HOSPITAL_ADMIN));
    }

    @Test
    void movesAtTheSameTimeAllComeOutAsMeant() throws Exception {
        List<Callable<Integer>> moves = new ArrayList<>();
        for (int i = 1; i < 5; i++) {
            String row = governance.get(i);
            moves.add(() -> move(HOSPITAL_ADMIN, row, Map.of("before", governance.get(0))).extract().statusCode());
        }
        ExecutorService people = Executors.newFixedThreadPool(moves.size());
        try {
            for (var moved : people.invokeAll(moves)) {
                assertEquals(200, moved.get());
            }
        } finally {
            people.shutdownNow();
        }
        List<String> after = area(HOSPITAL_ADMIN);
        assertEquals(4, after.indexOf(governance.get(0)));
        assertEquals(governance.subList(5, governance.size()), after.subList(5, after.size()));
        dossier.get(HOSPITAL_ADMIN, "/matrix").body("rows.findAll { it.area == 'GOV' }.position.unique().size()", equalTo(governance.size()));
    }
}
