package jp.bunkai.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.bunkai.platform.embedded.SchemaAccess;

/**
 * Brings a backup into an empty database. The whole file is checked before the first table is made; then tables, rows, triggers and grants, in
 * this order, so that no trigger acts on rows that it once acted on; then every table is read back and held against the file. Whatever
 * goes wrong, the database is empty again.
 */
final class Restoration {

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
        try (Connection connection = access.connect(); Statement statement = connection.createStatement()) {
            for (String sql : Backup.SESSION) {
                statement.execute(sql);
            }
            refuseUnlessEmpty(statement);
            Loading loading = new Loading(connection);
            try {
                file.read(loading);
                loading.finish(expected);
                List<String> said = new ArrayList<>();
                for (RestoredCheck check : checks) {
                    said.add(check.check(connection));
                }
                loading.takeOverKeys();
                return said;
            } catch (SQLException | RuntimeException | IOException e) {
                loading.takeBack();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw BackupException.database(e);
        }
    }

    private static void refuseUnlessEmpty(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from information_schema.tables where table_schema = database()")) {
            row.next();
            if (row.getInt(1) > 0) {
                throw new BackupException("復元先のデータベースが空ではありません。何も変更していません。空のデータベース（または空のデータフォルダー）を指定してください。",
                        "The database to restore into is not empty; nothing was changed. Name an empty database, or an empty data folder.");
            }
        }
    }

    /** Makes tables when the head comes, and rows when theirs do. */
    private final class Loading implements BackupFile.Visitor {

        private final Connection connection;
        private Contents.Schema schema = new Contents.Schema(List.of(), List.of(), List.of());
        private Contents.Keys keys;

        Loading(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void head(Contents.Head head) throws SQLException {
            schema = head.schema();
            execute("set session foreign_key_checks = 0", "set session sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION'");
            for (Contents.Table table : schema.tables()) {
                execute(table.create());
            }
        }

        @Override
        public void keys(Contents.Keys found) {
            keys = found;
        }

        @Override
        public void rows(Contents.Table table, InputStream lines) throws SQLException, IOException {
            connection.setAutoCommit(false);
            TableRows.load(connection, table, lines);
            connection.commit();
            connection.setAutoCommit(true);
        }

        void finish(List<Contents.Entry> expected) throws SQLException, IOException {
            for (Contents.Table table : schema.tables()) {
                if (table.withRows()) {
                    LineSums sums = new LineSums();
                    TableRows.write(connection, table, sums);
                    Contents.Entry there = sums.entry(table.entry());
                    if (expected.stream().noneMatch(entry -> entry.name().equals(there.name()) && entry.rows() == there.rows() && entry.sum().equals(there.sum()))) {
                        throw new BackupException("復元した表がバックアップと一致しません: " + table.name(), "A restored table differs from the backup: " + table.name());
                    }
                }
            }
            for (Contents.Trigger trigger : schema.triggers()) {
                execute("set session sql_mode = '" + trigger.sqlMode() + "'", "set session character_set_client = '" + trigger.characterSet() + "'",
                        "set session collation_connection = '" + trigger.collation() + "'", trigger.create());
            }
            execute("set names utf8mb4");
            for (String grant : schema.grants()) {
                execute(grant.replace("${app_account}", access.appAccount()));
            }
        }

        void takeOverKeys() {
            if (keys != null) {
                access.takeOver(keys.secret(), keys.seal());
            }
        }

        void takeBack() throws SQLException {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            for (Contents.Table table : schema.tables()) {
                execute("set session foreign_key_checks = 0", "drop table if exists `" + table.name() + "`");
            }
        }

        private void execute(String... statements) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        }
    }
}
