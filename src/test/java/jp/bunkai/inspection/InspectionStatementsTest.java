package jp.bunkai.inspection;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** A pack takes as many statements however much evidence there is and however many items were answered; counted by the server itself. */
@QuarkusTest
class InspectionStatementsTest {

    @Inject
    DataSource database;

    @Test
    void manyAnswersAndMuchEvidenceTakeAsManyStatementsAsNone() throws SQLException {
        TestDossier small = TestDossier.begin();
        TestDossier large = TestDossier.begin();
        TestPack empty = TestPack.make(small, 2025);
        TestPack full = TestPack.make(large, 2025);
        String hospital = large.party(SamplePeople.MIDORINO);
        for (String duty : List.of("NET-01", "VUL-01", "GOV-01", "INC-01")) {
            full.evidence(duty, "2026-03-01");
        }
        for (String item : List.of("1.1", "2.1", "2.2", "2.13", "3.1", "3.3")) {
            full.answer(HOSPITAL_ADMIN, hospital, item, TestPack.no(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 31))).statusCode(200);
        }
        assertEquals(selects(empty, ""), selects(full, ""));
        assertEquals(selects(empty, "/checklists/" + small.party(SamplePeople.MIDORINO)), selects(full, "/checklists/" + hospital));
    }

    /** Whatever else runs can only add to a count, so the least of several is the true one. */
    private long selects(TestPack pack, String path) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = count();
            pack.get(HOSPITAL_ADMIN, path).statusCode(200);
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
