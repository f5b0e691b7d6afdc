package jp.bunkai.disclosure.sharing;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import jp.bunkai.disclosure.TestDisclosures;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** The number of statements does not grow with versions, products, grants and answers; counted by the server itself. */
@QuarkusTest
class DisclosureStatementsTest {

    private static final List<String> OWN = List.of("/api/disclosures", "/api/disclosed-products", "/api/disclosed-papers", "/api/disclosure-grants",
            "/api/disclosure-requests", "/api/disclosure-accesses", "/api/disclosure-hospitals");

    @Inject
    DataSource database;

    @Test
    void manyTakeAsManyStatementsAsOne() throws SQLException {
        TestDossier dossier = TestDossier.begin();
        JsonPath small = add(1);
        List<Long> before = counts(dossier, small);
        JsonPath large = small;
        for (int i = 0; i < 5; i++) {
            large = add(40);
        }
        assertEquals(before, counts(dossier, large));
    }

    private static JsonPath add(int answers) {
        String[] lines = new String[answers];
        for (int i = 0; i < answers; i++) {
            lines[i] = "AUDT-" + (i + 1) + "|Question " + i + "|No";
        }
        JsonPath kept = TestDisclosures.confirmed(NETWORK_VENDOR, TestDisclosures.mds2(TestDisclosures.product(), lines));
        TestDisclosures.grant(NETWORK_VENDOR, kept);
        return kept;
    }

    private List<Long> counts(TestDossier dossier, JsonPath kept) throws SQLException {
        List<Long> counts = new java.util.ArrayList<>();
        for (String path : OWN) {
            counts.add(selects(NETWORK_VENDOR, path));
        }
        String id = kept.getString("disclosure.id");
        counts.add(selects(NETWORK_VENDOR, "/api/disclosures/" + id));
        counts.add(selects(HOSPITAL_ADMIN, dossier.path("/disclosures")));
        counts.add(selects(HOSPITAL_ADMIN, dossier.path("/disclosures/" + id)));
        return counts;
    }

    /** Whatever else runs can only add to a count, so the least of several is the true one. */
    private long selects(String who, String path) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = count();
            Login.as(who).get(path).then().statusCode(200);
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
