package jp.bunkai.platform.embedded;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's account can do what migrations granted it and nothing else; the other one owns the schema and no more. */
@QuarkusTest
class AccountRightsTest {

    /** Access denied: to the database, to the server's files, to a table, for lack of a privilege, by trigger or to a column. */
    private static final Set<Integer> DENIED = Set.of(1044, 1045, 1142, 1143, 1227, 1370);

    @Inject
    DataSource application;

    @ConfigProperty(name = "bunkai.db.url")
    String url;

    @ConfigProperty(name = "bunkai.db.migrate-user")
    String migrateUser;

    @ConfigProperty(name = "bunkai.db.migrate-password")
    String migratePassword;

    @ParameterizedTest
    @ValueSource(strings = {"create table intruder (id int)", "alter table login_session add column intruder int", "drop table login_session",
            "truncate table login_session", "create trigger intruder before insert on login_session for each row set new.subject = ''",
            "select * from flyway_schema_history", "update flyway_schema_history set success = 0", "select * from mysql.global_priv",
            "grant all on bunkai.* to current_user()", "create user intruder", "select 1 into outfile 'intruder'", "set global read_only = 1",
            "create database intruder"})
    void theApplicationMayNot(String sql) throws SQLException {
        try (Connection connection = application.getConnection(); Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertTrue(DENIED.contains(refused.getErrorCode()), refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"create database intruder", "select * from mysql.global_priv", "create user intruder", "set global read_only = 1"})
    void theMigrationMayNotLeaveItsDatabase(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, migrateUser, migratePassword); Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertTrue(DENIED.contains(refused.getErrorCode()), refused.getMessage());
        }
    }

    @Test
    void everyTableTakesTheCollationThatTellsCharactersApart() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, migrateUser, migratePassword); Statement statement = connection.createStatement();
                var others = statement.executeQuery("select group_concat(table_name) from information_schema.tables where table_schema = database() "
                        + "and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' and (table_collation <> 'utf8mb4_nopad_bin' or engine <> 'InnoDB')")) {
            others.next();
            assertEquals(null, others.getString(1));
        }
    }
}
