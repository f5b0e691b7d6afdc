package jp.bunkai.matrix.store;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Whatever rules read of a dossier changes what is remembered of its matrix, rows and what surrounds them alike. */
@QuarkusTest
class MatrixStampsTest {

    @Inject
    MatrixStamps stamps;

    private final Set<MatrixStamps.Stamp> seen = new HashSet<>();

    private MatrixStamps.Stamp of(TestDossier dossier) {
        return stamps.of(List.of(dossier.id())).get(dossier.id());
    }

    private void another(TestDossier dossier, String because) {
        assertTrue(seen.add(of(dossier)), because);
        assertEquals(of(dossier), of(dossier), "nothing has changed");
    }

    @Test
    void everyChangeOfAMatrixGivesItAnotherStamp() {
        TestDossier dossier = TestDossier.begin();
        another(dossier, "as it began");
        JsonPath matrix = dossier.get(HOSPITAL_ADMIN, "/matrix").extract().jsonPath();
        String row = matrix.getString("rows.find { it.duty == 'VUL-01' }.id");
        String etag = dossier.get(HOSPITAL_ADMIN, "/rows/" + row).extract().header("ETag");
        dossier.patch(HOSPITAL_ADMIN, "/rows/" + row, etag, Map.of("note", "備考")).statusCode(200);
        another(dossier, "an edit");
        List<String> area = matrix.getList("rows.findAll { it.area == 'GOV' }.id");
        dossier.post(HOSPITAL_ADMIN, "/rows/" + area.get(1) + "/move", Map.of("before", area.get(0))).statusCode(200);
        another(dossier, "a move, which makes no version");
        Login.as(NETWORK_VENDOR).multiPart("title", "log").multiPart("shownOn", "2026-11-01").multiPart("partyId", dossier.party(SamplePeople.TSUBASA))
                .post(dossier.path("/rows/" + row + "/evidence")).then().statusCode(201);
        another(dossier, "evidence");
        dossier.post(HOSPITAL_ADMIN, "/systems", Map.of("kind", "BILLING", "name", "医事会計")).statusCode(201);
        another(dossier, "a system");
    }

    @Test
    void dossiersHaveStampsOfTheirOwn() {
        TestDossier one = TestDossier.begin();
        TestDossier other = TestDossier.begin();
        Map<UUID, MatrixStamps.Stamp> both = stamps.of(List.of(one.id(), other.id()));
        assertEquals(Set.of(one.id(), other.id()), both.keySet());
        assertNotEquals(both.get(one.id()), both.get(other.id()));
        assertNull(stamps.of(List.of(UUID.randomUUID())).get(one.id()));
        assertEquals(Map.of(), stamps.of(List.of()));
    }
}
