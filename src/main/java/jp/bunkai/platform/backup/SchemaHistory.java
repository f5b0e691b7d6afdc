package jp.bunkai.platform.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The table in which migrations are written down says that a schema is one of ours and whole: a restoration makes it last. A database with
 * tables and without it is half restored or somebody else's, and nothing is done to it.
 */
public final class SchemaHistory {

    static final String TABLE = "flyway_schema_history";
    /** What it is called until its rows were read back. */
    static final String UNFINISHED = TABLE + "_unfinished";
    /** What the server answers to whoever takes a right that was never given. */
    static final Set<Integer> NO_SUCH_GRANT = Set.of(1141, 1147);

    private SchemaHistory() {
    }

    /** What to say of the database that these settings name, before anything migrates it; nothing where it is empty, whole, or not reached. */
    public static Optional<String> refusal() {
        return setting("bunkai.db.url").flatMap(url -> refusal(url, setting("bunkai.db.migrate-user").orElse(null), setting("bunkai.db.migrate-password").orElse(null)));
    }

    static Optional<String> refusal(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return Optional.of(tables(connection)).filter(SchemaHistory::isUnfinished).map(tables -> unfinished(null).getMessage());
        } catch (SQLException e) {
            // Which Flyway tells of, in its own time.
            return Optional.empty();
        }
    }

    static void refuseUnlessEmpty(Connection connection) throws SQLException {
        List<String> tables = tables(connection);
        if (isUnfinished(tables)) {
            throw unfinished(null);
        }
        if (!tables.isEmpty()) {
            throw new BackupException("復元先のデータベースが空ではありません。何も変更していません。空のデータベース（または空のデータフォルダー）を指定してください。",
                    "The database to restore into is not empty; nothing was changed. Name an empty database, or an empty data folder.");
        }
    }

    static boolean isUnfinished(List<String> tables) {
        return !tables.isEmpty() && !tables.contains(TABLE);
    }

    static BackupException unfinished(Throwable cause) {
        return new BackupException("データベースが空ではありませんが、更新の記録（" + TABLE + "）がありません。復元が途中で止まったか、Bunkai のものではない表があります。このままでは使用も更新もできません。"
                + "データベースを作り直して（同梱データベースではデータフォルダーを新しくして）、もう一度復元してください。",
                "The database is not empty and has no record of migrations (" + TABLE + "): a restoration was cut short, or the tables are not Bunkai's. It is neither"
                        + " used nor migrated as it is. Make the database anew (an embedded one: a new data folder) and restore once more.", cause);
    }

    static boolean is(Contents.Table table) {
        return table.name().equals(TABLE);
    }

    /** The same table by the name that counts for nothing. */
    static Contents.Table asUnfinished(Contents.Table table) {
        return new Contents.Table(UNFINISHED, table.create().replaceFirst("`" + TABLE + "`", "`" + UNFINISHED + "`"), table.columns(), table.withRows());
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select table_name from information_schema.tables where table_schema = database()")) {
            List<String> tables = new ArrayList<>();
            while (row.next()) {
                tables.add(row.getString(1));
            }
            return tables;
        }
    }

    private static Optional<String> setting(String name) {
        String variable = name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(variable))).filter(value -> !value.isBlank());
    }
}
