package jp.bunkai.platform.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.bunkai.platform.embedded.SchemaAccess;

/**
 * Brings a backup into an empty database. The whole file is checked before the first table is made; then come tables and rows, which are read
 * back and held against the file, triggers, checks, keys and grants. The history of the schema comes last of all and at once: whatever goes
 * wrong, the database is empty again, and where even that is cut short it is one without history, which nothing of ours accepts.
 */
final class Restoration {

    private static final String ROWS_AS_THEY_ARE = "set session sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION'";

    private final SchemaAccess access;
    private final BackupFile file;
    private final List<RestoredCheck> checks;

    Restoration(SchemaAccess access, BackupFile file, List<RestoredCheck> checks) {
        this.access = access;
        this.file = file;
        this.checks = checks;
    }

    /** What was found good, a line each. */
    List<String> run() {
        List<Contents.Entry> expected = file.read(new BackupFile.Visitor() { });
        Loading loading = new Loading();
        try (Connection connection = access.connect()) {
            execute(connection, Backup.SESSION);
            SchemaHistory.refuseUnlessEmpty(connection);
            loading.into = connection;
            file.read(loading);
            return loading.finish(expected);
        } catch (SQLException | IOException e) {
            throw takenBack(loading, BackupException.database(e));
        } catch (RuntimeException e) {
            throw takenBack(loading, e);
        } catch (Error e) {
            takenBack(loading, new IllegalStateException(e));
            throw e;
        }
    }

    /** Over a connection of its own: the one before it may be what failed. It is closed by now, and holds no lock. */
    private RuntimeException takenBack(Loading loading, RuntimeException why) {
        if (loading.schema.tables().isEmpty()) {
            return why;
        }
        try (Connection connection = access.connect()) {
            List<String> statements = new ArrayList<>(List.of("set session foreign_key_checks = 0", "drop table if exists `" + SchemaHistory.UNFINISHED + "`"));
            loading.schema.tables().forEach(table -> statements.add("drop table if exists `" + table.name() + "`"));
            execute(connection, statements);
            return why;
        } catch (SQLException e) {
            why.addSuppressed(e);
            return SchemaHistory.unfinished(why);
        }
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Makes tables when the head comes, and rows when theirs do; keeps the history of the schema, a line for each migration, for the end. */
    private final class Loading implements BackupFile.Visitor {

        private Connection into;
        private Contents.Schema schema = new Contents.Schema(List.of(), List.of(), List.of());
        private Contents.Keys keys;
        private byte[] history = {};

        @Override
        public void head(Contents.Head head) throws SQLException {
            schema = head.schema();
            execute("set session foreign_key_checks = 0", ROWS_AS_THEY_ARE);
            for (Contents.Table table : schema.tables()) {
                if (!SchemaHistory.is(table)) {
                    execute(table.create());
                    takeRights(table);
                }
            }
        }

        /** A database that was emptied table by table still knows the rights; nobody is to work on rows that are not yet held against the file. */
        private void takeRights(Contents.Table table) throws SQLException {
            try {
                execute("revoke all privileges on `" + table.name() + "` from " + access.appAccount());
            } catch (SQLException e) {
                if (!SchemaHistory.NO_SUCH_GRANT.contains(e.getErrorCode())) {
                    throw e;
                }
            }
        }

        @Override
        public void keys(Contents.Keys found) {
            keys = found;
        }

        @Override
        public void rows(Contents.Table table, InputStream lines) throws SQLException, IOException {
            if (SchemaHistory.is(table)) {
                history = lines.readAllBytes();
            } else {
                load(table, lines);
            }
        }

        private void load(Contents.Table table, InputStream lines) throws SQLException, IOException {
            into.setAutoCommit(false);
            TableRows.load(into, table, lines);
            into.commit();
            into.setAutoCommit(true);
        }

        List<String> finish(List<Contents.Entry> expected) throws SQLException, IOException {
            for (Contents.Table table : schema.tables()) {
                if (table.withRows() && !SchemaHistory.is(table)) {
                    compare(table, table.entry(), expected);
                }
            }
            for (Contents.Trigger trigger : schema.triggers()) {
                execute("set session sql_mode = '" + trigger.sqlMode() + "'", "set session character_set_client = '" + trigger.characterSet() + "'",
                        "set session collation_connection = '" + trigger.collation() + "'", trigger.create());
            }
            execute("set names utf8mb4", ROWS_AS_THEY_ARE);
            List<String> said = new ArrayList<>();
            for (RestoredCheck check : checks) {
                said.add(check.check(into));
            }
            if (keys != null) {
                access.takeOver(keys.secret(), keys.seal());
            }
            for (String grant : schema.grants()) {
                execute(grant.replace("${app_account}", access.appAccount()));
            }
            for (Contents.Table table : schema.tables()) {
                if (SchemaHistory.is(table)) {
                    Contents.Table unfinished = SchemaHistory.asUnfinished(table);
                    execute(unfinished.create());
                    load(unfinished, new ByteArrayInputStream(history));
                    compare(unfinished, table.entry(), expected);
                    execute("rename table `" + unfinished.name() + "` to `" + table.name() + "`");
                }
            }
            return said;
        }

        private void compare(Contents.Table table, String entry, List<Contents.Entry> expected) throws SQLException, IOException {
            LineSums sums = new LineSums();
            TableRows.write(into, table, sums);
            Contents.Entry there = sums.entry(entry);
            if (expected.stream().noneMatch(found -> found.name().equals(entry) && found.rows() == there.rows() && found.sum().equals(there.sum()))) {
                throw new BackupException("復元した表がバックアップと一致しません: " + table.name(), "A restored table differs from the backup: " + table.name());
            }
        }

        private void execute(String... statements) throws SQLException {
            Restoration.execute(into, List.of(statements));
        }
    }
}
