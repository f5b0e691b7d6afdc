package jp.bunkai.signoff.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.TestRevision;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was frozen stays: the application's account has no right to change it, and the triggers refuse even the account that owns the tables. */
@QuarkusTest
class FrozenForGoodTest {

    private static final Set<Integer> DENIED = Set.of(1142, 1143, 1227);
    private static final int BY_TRIGGER = 1644;

    @Inject
    DataSource application;

    @ConfigProperty(name = "bunkai.db.url")
    String url;

    @ConfigProperty(name = "bunkai.db.migrate-user")
    String migrateUser;

    @ConfigProperty(name = "bunkai.db.migrate-password")
    String migratePassword;

    @BeforeEach
    void somethingIsFrozen() {
        TestRevision.frozen(TestDossier.begin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update revision set number = number + 1", "delete from revision", "update revision_content set document = ''",
            "delete from revision_content", "truncate table revision_content", "drop trigger revision_unchanged", "drop trigger revision_content_unchanged",
            "alter table revision add column intruder int"})
    void theApplicationMayNot(String sql) throws SQLException {
        try (Connection connection = application.getConnection(); Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertTrue(DENIED.contains(refused.getErrorCode()), refused.getErrorCode() + " " + refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update revision set number = number + 1 limit 1", "update revision_content set document = '' limit 1",
            "delete from revision_content limit 1"})
    void theTriggersRefuseTheOwnerToo(String sql) throws SQLException {
        try (Connection connection = owner(); Statement statement = connection.createStatement()) {
            assertEquals(BY_TRIGGER, assertThrows(SQLException.class, () -> statement.execute(sql)).getErrorCode());
        }
    }

    @Test
    void everyTriggerStands() throws SQLException {
        try (Connection connection = owner(); Statement statement = connection.createStatement();
                var triggers = statement.executeQuery("select group_concat(trigger_name order by trigger_name) from information_schema.triggers "
                        + "where trigger_schema = database() and event_object_table in ('revision', 'revision_content')")) {
            triggers.next();
            assertEquals("revision_content_stays,revision_content_unchanged,revision_stays,revision_unchanged", triggers.getString(1));
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(url, migrateUser, migratePassword);
    }
}
