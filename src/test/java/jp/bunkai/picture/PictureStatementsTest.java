package jp.bunkai.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A picture takes as many statements of ten dossiers as of two, and of many rows as of few; of dossiers that stand as they stood, a handful. */
@QuarkusTest
class PictureStatementsTest {

    /** What other threads of the program may ask meanwhile. */
    private static final long NOISE = 6;
    private static final long HANDFUL = 8;

    @Inject
    DataSource database;

    @Test
    void moreDossiersAndMoreRowsTakeAsManyStatements() throws SQLException {
        TestHospital small = of(2, 1);
        TestHospital large = of(10, 12);
        assertTrue(rows(large) > 8 * rows(small) && rows(small) > 0, "rows");
        assertEquals(warm(small), warm(large), 1, "nothing has changed");
        assertTrue(warm(large) <= HANDFUL, () -> "a handful");
        assertEquals(afterAChange(small), afterAChange(large), NOISE, "one dossier has changed");
        assertEquals(afterAllChanged(small), afterAllChanged(large), NOISE, "all dossiers have changed");
    }

    private static TestHospital of(int dossiers, int assets) {
        TestHospital hospital = TestHospital.begin();
        for (int i = 0; i < dossiers; i++) {
            List<Map<String, Object>> servers = new ArrayList<>();
            List<Map<String, Object>> systems = new ArrayList<>();
            for (int j = 0; j < assets; j++) {
                systems.add(Map.of("key", "s" + j, "kind", "OTHER", "name", "システム" + j, "vendorKey", "v"));
                servers.add(Map.of("kind", "SERVER", "label", "サーバ" + j, "count", 1, "actsAsServer", false, "maintainedByKey", "v", "systemKey", "s" + j));
            }
            hospital.post("EDITOR", "/api/dossiers", Map.of("name", "案件" + i, "parties", List.of(Map.of("key", "v", "organisationId", hospital.vendor("v" + i),
                    "function", "DEPARTMENTAL")), "systems", systems, "assets", servers)).statusCode(201);
        }
        return hospital;
    }

    private static int rows(TestHospital hospital) {
        return hospital.picture().getInt("dossiers.rows.sum()");
    }

    /** Whatever else runs can only add to a count, so the least of several is the true one. */
    private long warm(TestHospital hospital) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 6; run++) {
            least = Math.min(least, selects(hospital));
        }
        return least;
    }

    private long afterAChange(TestHospital hospital) throws SQLException {
        return after(hospital, "update asset set position = position + 1000 where dossier_id = (select min(id) from dossier where hospital_id = ?)");
    }

    private long afterAllChanged(TestHospital hospital) throws SQLException {
        return after(hospital, "update asset set position = position + 1000 where dossier_id in (select id from dossier where hospital_id = ?)");
    }

    private long after(TestHospital hospital, String change) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 4; run++) {
            TestHospital.update(change, hospital.id());
            least = Math.min(least, selects(hospital));
        }
        return least;
    }

    private long selects(TestHospital hospital) throws SQLException {
        long before = count();
        hospital.get("VIEWER", "/api/picture").statusCode(200);
        return count() - before;
    }

    private long count() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show global status like 'Com_select'")) {
            result.next();
            return result.getLong(2);
        }
    }
}
