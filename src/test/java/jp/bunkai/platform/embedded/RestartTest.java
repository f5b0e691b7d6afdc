package jp.bunkai.platform.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import jp.bunkai.support.DatabaseProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server's life across starts, ends and crashes of the application, each in a process of its own. */
class RestartTest {

    private static final Path FOLDER = Path.of("target", "restart-test");

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void dataSurvivesACrashAndTwoDoNotShareAFolder() throws Exception {
        DataFolder.delete(FOLDER.resolve("mariadb"));
        Running first = start();
        write(first, "create table kept (word varchar(20) character set utf8mb4)", "insert into kept values ('分界')");

        first.process.destroyForcibly().waitFor();
        assertTrue(isAlive(first.server()), "a killed application leaves its server behind");
        Running second = start();
        assertFalse(isAlive(first.server()), "which the next one ends");
        assertNotEquals(first.server(), second.server());
        assertEquals("分界", read(second, "select word from kept"));

        Running third = start();
        assertEquals(1, third.process.waitFor());
        assertTrue(third.told.getProperty("refused").contains("使用中") && third.told.getProperty("refused").contains("Another Bunkai"));

        second.process.destroy();
        second.process.waitFor(60, TimeUnit.SECONDS);
        assertFalse(isAlive(second.server()), "the server ends with the application");
    }

    @Test
    void passwordsAreForTheOwnersEyesOnly() throws Exception {
        start();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER.resolve("accounts.properties"))));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER)));
        assertFalse(Files.exists(FOLDER.resolve("init.sql")));
    }

    @Test
    void aCommandOfTheTerminalFindsTheServerThatRuns() throws Exception {
        Running running = start();
        assertEquals(running.told.getProperty("bunkai.db.url"), EmbeddedDatabase.reach(FOLDER).get("bunkai.db.url"));
        assertTrue(isAlive(running.server()));
    }

    private Running start() throws IOException, InterruptedException {
        Path told = FOLDER.resolve("told-" + started.size() + "-" + System.nanoTime());
        Files.createDirectories(FOLDER);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                DatabaseProgram.class.getName(), FOLDER.toString(), told.toString()).redirectErrorStream(true).redirectOutput(FOLDER.resolve("program.log").toFile()).start();
        started.add(process);
        for (int i = 0; i < 1_200 && !Files.exists(told); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(told)) {
            properties.load(reader);
        }
        Files.delete(told);
        return new Running(process, properties);
    }

    private static void write(Running running, String... statements) throws SQLException {
        try (Connection connection = running.connect(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String read(Running running, String sql) throws SQLException {
        try (Connection connection = running.connect(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean isAlive(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false);
    }

    private record Running(Process process, Properties told) {

        String server() {
            return told.getProperty("server");
        }

        Connection connect() throws SQLException {
            return DriverManager.getConnection(told.getProperty("bunkai.db.url"), told.getProperty("bunkai.db.migrate-user"), told.getProperty("bunkai.db.migrate-password"));
        }
    }
}
