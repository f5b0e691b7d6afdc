package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The number of statements of a matrix does not grow with its rows and parties; counted by the server itself. */
@QuarkusTest
@Order(4)
class MatrixStatementsTest {

    @Inject
    DataSource database;

    /** Streams that earlier tests followed are looked after until the server finds them closed; that asks the database, too. */
    @BeforeEach
    void waitUntilNothingElseAsks() throws SQLException, InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            long before = count("Com_select");
            Thread.sleep(400);
            if (count("Com_select") == before) {
                return;
            }
        }
    }

    /**
     * What other threads of the program may ask while a long request runs. The large matrix has some two hundred rows and forty systems more
     * than the small one: whatever grows with them is far above this.
     */
    private static final long NOISE = 15;

    @Test
    void aMatrixOf300RowsAnd6PartiesTakesAsManyStatementsAsASmallOne() throws SQLException {
        String small = dossier(2, 1);
        String large = dossier(6, 8);
        int rows = rows(large);
        assertTrue(rows >= 300, () -> rows + " rows");
        assertTrue(rows(small) < rows / 2);
        for (String path : List.of("/matrix", "/findings", "/incident-lens", "/comparison?from=2020-01-01T00:00:00Z", "/my-edits")) {
            assertEquals(selects(small, path), selects(large, path), NOISE, path);
        }
        assertTrue(selects(large, "/matrix") <= 30 + NOISE);
    }

    @Test
    void anEditOfALargeMatrixTakesAsManyStatementsAsOfASmallOne() throws SQLException {
        String small = dossier(2, 1);
        String large = dossier(6, 8);
        assertEquals(statementsOfAnEdit(small), statementsOfAnEdit(large), "in turns");
        assertEquals(statementsOfAnEdit(meeting(small)), statementsOfAnEdit(meeting(large)), "in a meeting");
    }

    @Test
    void aMoveInALargeMatrixTakesAsManyStatementsAsInASmallOne() throws SQLException {
        assertEquals(statementsOfAMove(dossier(2, 1)), statementsOfAMove(dossier(6, 8)));
    }

    /** From the end of the area with the most rows to its beginning, and on. */
    private long statementsOfAMove(String dossier) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            List<String> rows = Login.as(HOSPITAL_ADMIN).get("/api/dossiers/" + dossier + "/matrix").then().extract().jsonPath()
                    .getList("rows.groupBy { it.area }.max { it.value.size() }.value.id");
            long before = count("Questions");
            TestDossier.send(HOSPITAL_ADMIN, "/api/dossiers/" + dossier + "/rows/" + rows.get(rows.size() - 1) + "/move",
                    Map.of("before", rows.get(0))).statusCode(200);
            least = Math.min(least, count("Questions") - before);
        }
        return least;
    }

    private static int rows(String dossier) {
        return Login.as(HOSPITAL_ADMIN).get("/api/dossiers/" + dossier + "/matrix").then().statusCode(200).extract().jsonPath()
                .getList("rows").size();
    }

    /** A dossier of so many parties besides the hospital's, each with so many systems and servers. */
    private static String dossier(int parties, int systems) {
        List<Map<String, Object>> vendors = new ArrayList<>();
        List<Map<String, Object>> covered = new ArrayList<>();
        List<Map<String, Object>> assets = new ArrayList<>();
        for (int p = 1; p < parties; p++) {
            vendors.add(Map.of("key", "v" + p, "name", "事業者" + p + " " + UUID.randomUUID(), "function", "DEPARTMENTAL"));
            for (int s = 0; s < systems; s++) {
                covered.add(Map.of("key", "s" + p + "-" + s, "kind", "OTHER", "name", "システム" + p + "-" + s, "vendorKey", "v" + p));
            }
            assets.add(Map.of("kind", "SERVER", "label", "サーバ" + p, "count", 1, "actsAsServer", false, "maintainedByKey", "v" + p));
        }
        Map<String, Object> body = new HashMap<>(Map.of("name", "大きな案件 " + UUID.randomUUID(), "parties", vendors, "systems", covered,
                "assets", assets));
        return TestDossier.send(HOSPITAL_ADMIN, "/api/dossiers", body).statusCode(201).extract().path("id");
    }

    private static String meeting(String dossier) {
        TestDossier.meet(UUID.fromString(dossier));
        return dossier;
    }

    /** Whatever else runs can only add to a count, so the least of several is the true one. */
    private long selects(String dossier, String path) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = count("Com_select");
            Login.as(HOSPITAL_ADMIN).get("/api/dossiers/" + dossier + path).then().statusCode(200);
            least = Math.min(least, count("Com_select") - before);
        }
        return least;
    }

    private long statementsOfAnEdit(String dossier) throws SQLException {
        String path = "/api/dossiers/" + dossier + "/rows/";
        JsonPath matrix = Login.as(HOSPITAL_ADMIN).get("/api/dossiers/" + dossier + "/matrix").then().extract().jsonPath();
        String row = matrix.getString("rows[0].id");
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            String tag = Login.as(HOSPITAL_ADMIN).get(path + row).then().extract().header("ETag");
            long before = count("Questions");
            Login.as(HOSPITAL_ADMIN).header("If-Match", tag).contentType("application/merge-patch+json").body("{\"note\":\"備考" + run + "\"}")
                    .patch(path + row).then().statusCode(200);
            least = Math.min(least, count("Questions") - before);
        }
        return least;
    }

    private long count(String counter) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show global status like '" + counter + "'")) {
            result.next();
            return result.getLong(2);
        }
    }
}
