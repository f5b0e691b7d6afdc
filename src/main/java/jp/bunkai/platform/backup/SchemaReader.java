package jp.bunkai.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a database is made of, and refuses one that holds anything of a kind that would be lost. Rights of the application's account are
 * read from the migrations that made the schema, for no account of ours may look into the server's own tables.
 */
final class SchemaReader {

    /** Sessions and who is looking at what: whoever signed out since the backup must not be signed in again by restoring it. */
    private static final Set<String> WITHOUT_ROWS = Set.of("login_session", "second_login", "presence");
    private static final Set<String> TEXTS = Set.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext");
    private static final Set<String> BYTES = Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob", "bit");
    private static final Pattern GRANT = Pattern.compile("(?im)^\\s*((?:grant|revoke)\\b[^;]*\\$\\{app_account\\}[^;]*);");
    private static final String UNKNOWN = """
            select group_concat(name separator ', ') from (
              select table_name as name from information_schema.tables where table_schema = database() and table_type <> 'BASE TABLE'
              union all select routine_name from information_schema.routines where routine_schema = database()
              union all select event_name from information_schema.events where event_schema = database()) other""";

    private final Connection connection;

    SchemaReader(Connection connection) {
        this.connection = connection;
    }

    Contents.Schema read() throws SQLException {
        List<String> others = column(UNKNOWN);
        if (others.get(0) != null) {
            throw new BackupException("データベースに Bunkai のものではない対象（" + others.get(0) + "）があります。別のデータベースへ移してからバックアップしてください。",
                    "The database holds things that are none of Bunkai's (" + others.get(0) + "). Move them to another database first.");
        }
        List<Contents.Table> tables = new ArrayList<>();
        for (String name : column("select table_name from information_schema.tables where table_schema = database() order by table_name")) {
            tables.add(new Contents.Table(name, create(name), columns(name), !WITHOUT_ROWS.contains(name)));
        }
        if (tables.isEmpty()) {
            throw new BackupException("このデータベースには Bunkai の表がありません。", "There are no tables of Bunkai in this database.");
        }
        if (tables.stream().noneMatch(SchemaHistory::is)) {
            throw SchemaHistory.unfinished(null);
        }
        return new Contents.Schema(tables, triggers(), grants());
    }

    private String create(String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("show create table `" + table + "`")) {
            row.next();
            return row.getString(2);
        }
    }

    private List<Contents.Column> columns(String table) throws SQLException {
        String sql = "select column_name, data_type from information_schema.columns where table_schema = database() and table_name = ?"
                + " and is_generated = 'NEVER' order by ordinal_position";
        List<Contents.Column> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    columns.add(new Contents.Column(row.getString(1), kind(row.getString(2))));
                }
            }
        }
        return columns;
    }

    private static Contents.Kind kind(String type) {
        if (TEXTS.contains(type)) {
            return Contents.Kind.TEXT;
        }
        return BYTES.contains(type) ? Contents.Kind.BYTES : Contents.Kind.OTHER;
    }

    private List<Contents.Trigger> triggers() throws SQLException {
        String sql = "select trigger_name, event_object_table, action_timing, event_manipulation, action_statement, sql_mode, character_set_client,"
                + " collation_connection from information_schema.triggers where trigger_schema = database()"
                + " order by event_object_table, action_timing, event_manipulation, action_order";
        List<Contents.Trigger> triggers = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                triggers.add(new Contents.Trigger(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                        row.getString(7), row.getString(8)));
            }
        }
        return triggers;
    }

    private List<String> grants() throws SQLException {
        List<String> grants = new ArrayList<>();
        for (String script : column("select script from flyway_schema_history where success and type = 'SQL' order by installed_rank")) {
            Matcher found = GRANT.matcher(migration(script));
            while (found.find()) {
                grants.add(found.group(1));
            }
        }
        return grants;
    }

    private static String migration(String script) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream("db/migration/" + script.substring(script.lastIndexOf('/') + 1))) {
            if (file == null) {
                throw new BackupException("データベースはこのプログラムより新しい版のものです（" + script + "）。その版のプログラムでバックアップしてください。",
                        "The database is of a newer version than this program (" + script + "). Back it up with that version.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The migration " + script + " cannot be read", e);
        }
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
