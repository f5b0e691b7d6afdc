package jp.bunkai.negotiation.confirmation;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
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
import org.junit.jupiter.api.Test;

/** The number of statements that confirming takes does not grow with rows and parties; counted by the server itself. */
@QuarkusTest
class ConfirmationStatementsTest {

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
     * What reading the contents of rows takes that this node does not remember, however many they are. After a thousand other dossiers it
     * remembers those that were used most, and perhaps not these.
     */
    private static final long UNKNOWN_ROWS = 7;

    @Test
    void aListOfManyRowsAndPartiesTakesAsManyStatementsAsOneOfFew() throws SQLException {
        String small = dossier(2, 1);
        String large = dossier(6, 4);
        confirm(small, 20);
        confirm(large, 100);
        long few = selectsOfAList(small);
        long many = selectsOfAList(large);
        assertEquals(few, many, UNKNOWN_ROWS, () -> few + " and " + many + " statements");
        assertTrue(Math.max(few, many) <= 30, () -> few + " and " + many + " statements");
    }

    @Test
    void thirtyRowsAreLockedReadAndConfirmedWithAsManyQueriesAsFive() throws SQLException {
        String dossier = dossier(4, 4);
        confirm(dossier, 1);
        long few = Long.MAX_VALUE;
        long many = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            int from = 1 + run * 35;
            few = Math.min(few, queriesToConfirm(dossier, from, from + 5));
            many = Math.min(many, queriesToConfirm(dossier, from + 5, from + 35));
        }
        assertEquals(few, many, 2);
    }

    /** A dossier of so many parties besides the hospital's, each with so many systems and a server. */
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

    private static List<Map<String, String>> shown(String dossier) {
        List<Map<String, Object>> rows = Login.as(HOSPITAL_ADMIN).get("/api/dossiers/" + dossier + "/matrix").then().statusCode(200).extract()
                .path("rows");
        return rows.stream().map(row -> Map.of("rowId", (String) row.get("id"), "digest", (String) row.get("digest"))).toList();
    }

    private static void confirm(String dossier, int rows) {
        post(dossier, shown(dossier).subList(0, rows));
    }

    private static void post(String dossier, List<Map<String, String>> rows) {
        TestDossier.send(HOSPITAL_ADMIN, "/api/dossiers/" + dossier + "/confirmations", Map.of("rows", rows)).statusCode(200);
    }

    /** Whatever else runs can only add to a count, so the least of several is the true one. */
    private long selectsOfAList(String dossier) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = count("Com_select");
            Login.as(HOSPITAL_ADMIN).get("/api/dossiers/" + dossier + "/confirmations").then().statusCode(200);
            least = Math.min(least, count("Com_select") - before);
        }
        return least;
    }

    /**
     * Statements sent by the application but for inserts, which go in batches: what triggers run is not counted among them. Whatever
     * else runs can only add to it.
     */
    private long queriesToConfirm(String dossier, int from, int to) throws SQLException {
        List<Map<String, String>> rows = shown(dossier).subList(from, to);
        long questions = count("Questions");
        long inserts = count("Com_insert");
        post(dossier, rows);
        return count("Questions") - questions - (count("Com_insert") - inserts);
    }

    private long count(String counter) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show global status like '" + counter + "'")) {
            result.next();
            return result.getLong(2);
        }
    }
}
