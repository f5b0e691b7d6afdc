package jp.bunkai.negotiation.declaration;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading rounds and what came out of them takes as many statements for many vendors and rows as for few. */
@QuarkusTest
class RoundStatementsTest {

    @Inject
    DataSource database;
    @Inject
    TestClock clock;
    @Inject
    RoundEnds ends;

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    @Test
    void aRoundOfManyVendorsTakesAsManyStatementsAsOfTwo() throws SQLException {
        String small = round(2);
        String large = round(7);
        clock.advance(Duration.ofDays(2));
        ends.settle(null);
        for (String rest : List.of("", "/result")) {
            assertEquals(selects(small + rest), selects(large + rest), rest);
        }
        assertEquals(selects(small.replaceFirst("/[^/]*$", "")), selects(large.replaceFirst("/[^/]*$", "")));
    }

    /** The path of a round of a dossier with so many vendors, each with a server. */
    private String round(int vendors) {
        List<Map<String, Object>> parties = new ArrayList<>();
        List<Map<String, Object>> assets = new ArrayList<>();
        for (int v = 0; v < vendors; v++) {
            parties.add(Map.of("key", "v" + v, "name", "事業者" + v + " " + UUID.randomUUID(), "function", "DEPARTMENTAL"));
            assets.add(Map.of("kind", "SERVER", "label", "サーバ" + v, "count", 1, "actsAsServer", false, "maintainedByKey", "v" + v));
        }
        JsonPath dossier = TestDossier.send(HOSPITAL_ADMIN, "/api/dossiers", Map.of("name", "回の数 " + UUID.randomUUID(), "parties", parties,
                "systems", List.of(), "assets", assets)).statusCode(201).extract().jsonPath();
        String path = "/api/dossiers/" + dossier.getString("id") + "/declaration-rounds";
        List<String> asked = dossier.getList("parties.findAll { it.function == 'DEPARTMENTAL' }.id");
        String id = TestDossier.send(HOSPITAL_ADMIN, path, Map.of("partyIds", asked, "deadline", Clocks.today(clock).toString())).statusCode(201)
                .extract().path("id");
        return path + "/" + id;
    }

    /** Whatever else runs can only add to a count, so the least of several is the true one. */
    private long selects(String path) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = count();
            Login.as(HOSPITAL_ADMIN).get(path).then().statusCode(200);
            least = Math.min(least, count() - before);
        }
        return least;
    }

    private long count() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show global status like 'Com_select'")) {
            result.next();
            return result.getLong(2);
        }
    }
}
