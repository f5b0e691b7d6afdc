package jp.bunkai.platform.backup;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.bunkai.platform.embedded.SchemaAccess;
import jp.bunkai.support.SecondServer;

/**
 * A server with the database as an earlier version left it, from {@code src/test/resources/upgrade} (how it was made is told there). The program that is
 * tested finds it as the new package finds the old database: nothing has migrated it yet.
 */
public class EarlierVersion implements QuarkusTestResourceLifecycleManager {

    static final BackupFile FILE = new BackupFile(Path.of("src/test/resources/upgrade/earlier-2026-11-22.bunkai"), "an earlier version, for tests".toCharArray());
    private SecondServer server;

    /** What the file says of a table: how it was, and its rows, a line each. */
    record Earlier(Contents.Table table, Set<String> rows) {
    }

    /** By the name of the table. */
    static Map<String, Earlier> tables() {
        Map<String, Earlier> tables = new TreeMap<>();
        FILE.read(new BackupFile.Visitor() {
            @Override
            public void rows(Contents.Table table, InputStream lines) throws IOException {
                String text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
                tables.put(table.name(), new Earlier(table, text.isEmpty() ? Set.of() : new HashSet<>(List.of(text.split("\n")))));
            }
        });
        return tables;
    }

    /** After those that every test has, so that this database counts. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        try {
            Files.createDirectories(Path.of("target"));
            server = SecondServer.start();
            SchemaAccess access = SchemaAccess.of(server.settings(), null);
            empty(access);
            new Restoration(access, FILE, List.of()).run();
            Optional<String> refusal = SchemaHistory.refusal(access.url(), access.user(), access.password());
            if (refusal.isPresent()) {
                throw new IllegalStateException(refusal.get());
            }
            Map<String, String> settings = new HashMap<>(server.settings());
            settings.keySet().removeIf(name -> !name.startsWith("bunkai."));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void empty(SchemaAccess access) throws SQLException {
        List<String> tables = DatabaseContent.ask(access, "select table_name from information_schema.tables where table_schema = database()");
        try (Connection connection = access.connect(); Statement statement = connection.createStatement()) {
            statement.execute("set session foreign_key_checks = 0");
            for (String table : tables) {
                statement.execute("drop table `" + table + "`");
            }
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
