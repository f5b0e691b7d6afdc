package jp.bunkai.platform.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmbeddedDatabaseTest {

    @Inject
    DataSource dataSource;

    @Test
    void connectionsReadOnlyWhatIsCommitted() throws SQLException {
        assertEquals("READ-COMMITTED", ask("select @@session.transaction_isolation"));
    }

    @Test
    void textIsComparedCharacterByCharacter() throws SQLException {
        assertEquals("utf8mb4_nopad_bin", ask("select @@collation_database"));
        assertEquals("0", ask("select _utf8mb4'𠮟' collate utf8mb4_nopad_bin = _utf8mb4'𠮷'"));
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
