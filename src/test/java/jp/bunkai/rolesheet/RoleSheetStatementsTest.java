package jp.bunkai.rolesheet;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** The number of statements grows neither with vendors nor with items, versions and entries; counted by the server itself. */
@QuarkusTest
class RoleSheetStatementsTest {

    @Inject
    DataSource database;

    @Test
    void manySheetsTakeAsManyStatementsAsOne() throws SQLException {
        TestDossier small = TestDossier.begin();
        TestSheets.uploaded(small, SamplePeople.TSUBASA);
        TestDossier large = TestDossier.begin();
        String[] lines = IntStream.rangeClosed(1, 40).mapToObj(i -> "C-" + i + "|項目" + i + "|取り決める" + i).toArray(String[]::new);
        for (UUID vendor : List.of(SamplePeople.TSUBASA, SamplePeople.AOBA, SamplePeople.HINATA)) {
            TestSheets.uploaded(large, vendor);
            TestSheets.upload(large, HOSPITAL_ADMIN, vendor, TestSheets.workbook(lines)).statusCode(201);
        }
        for (String path : List.of("/role-sheets", "/role-sheet-document")) {
            assertEquals(selects(small, path), selects(large, path), path);
        }
    }

    /** Whatever else runs can only add to a count, so the least of several is the true one. */
    private long selects(TestDossier dossier, String path) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = count();
            dossier.get(HOSPITAL_ADMIN, path).statusCode(200);
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
