package jp.bunkai.dossier;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.support.Login;
import jp.bunkai.support.Statements;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Lists are paged, and cost the same however much they hold. */
@QuarkusTest
class DossierListTest {

    @Test
    void theCursorLeadsThroughAllDossiersOnceFromTheNewestOn() {
        List<String> begun = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            begun.add(0, TestDossier.begin().id().toString());
        }
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = Login.as(HOSPITAL_ADMIN).get("/api/dossiers?limit=2" + (cursor == null ? "" : "&cursor=" + cursor)).then()
                    .statusCode(200).extract().jsonPath();
            read.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null && read.size() < 20);
        assertEquals(begun, read.subList(0, 3));
        assertEquals(read.size(), Set.copyOf(read).size(), "none twice");
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        Login.as(HOSPITAL_ADMIN).get("/api/dossiers?cursor=made-up").then().statusCode(400).body("errors[0].parameter", equalTo("cursor"));
        Login.as(HOSPITAL_ADMIN).get("/api/dossiers?limit=201").then().statusCode(400).body("errors[0].parameter", equalTo("limit"));
    }

    @Test
    void aListOfManyDossiersNeedsNoMoreStatementsThanAListOfOne() {
        for (int i = 0; i < 4; i++) {
            TestDossier.begin();
        }
        int one = statements(HOSPITAL_ADMIN, "/api/dossiers?limit=1");
        assertEquals(one, statements(HOSPITAL_ADMIN, "/api/dossiers?limit=4"));
        assertEquals(statements(NETWORK_VENDOR, "/api/dossiers?limit=1"), statements(NETWORK_VENDOR, "/api/dossiers?limit=4"));
    }

    @Test
    void aDossierWithManyThingsNeedsNoMoreStatementsThanASmallOne() {
        TestDossier dossier = TestDossier.begin();
        int before = statements(HOSPITAL_ADMIN, dossier.path(""));
        for (int i = 0; i < 5; i++) {
            dossier.post(HOSPITAL_ADMIN, "/systems", Map.of("kind", "OTHER", "name", "部門 " + i)).statusCode(201);
            dossier.post(HOSPITAL_ADMIN, "/parties", Map.of("name", "事業者 " + UUID.randomUUID(), "function", "DEPARTMENTAL")).statusCode(201);
            dossier.post(HOSPITAL_ADMIN, "/assets", Map.of("kind", "SERVER", "label", "サーバ " + i, "count", 1, "actsAsServer", false,
                    "touchedByIds", List.of())).statusCode(201);
        }
        assertEquals(before, statements(HOSPITAL_ADMIN, dossier.path("")));
    }

    private static int statements(String who, String path) {
        Login.as(who).get(path).then().statusCode(200);
        Statements.reset();
        Login.as(who).get(path).then().statusCode(200);
        assertTrue(!Statements.sent().isEmpty());
        return Statements.sent().size();
    }
}
