package jp.bunkai.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import jp.bunkai.platform.embedded.EmbeddedDatabase;

/** The database as a process that may be lost and is started again as it was, at the same port. Reads its command from Linux. */
final class DatabaseServer implements Database {

    private static final String PID = "bunkai.embedded.pid";
    private static final int PATIENCE_SECONDS = 60;

    private final Map<String, String> settings;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path folder;

    /** Starts the embedded server. */
    DatabaseServer() throws IOException {
        Files.createDirectories(Server.FOLDER);
        settings = EmbeddedDatabase.start(Server.FOLDER.resolve("database"));
        Path process = Path.of("/proc", System.getProperty(PID));
        // The accounts that it was first started with are there by now, and the file that said so is not.
        command = words(process.resolve("cmdline")).stream().filter(word -> !word.startsWith("--init-file")).toList();
        environment = new HashMap<>();
        words(process.resolve("environ")).forEach(pair -> environment.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
        folder = Files.readSymbolicLink(process.resolve("cwd"));
    }

    /** Ends it as a loss of power does. */
    void kill() throws InterruptedException, ExecutionException {
        ProcessHandle process = handle();
        process.destroyForcibly();
        process.onExit().get();
    }

    /** Ends it as an operator does. */
    void stop() throws InterruptedException, ExecutionException {
        ProcessHandle process = handle();
        process.destroy();
        process.onExit().get();
    }

    /** Starts it again and waits until it answers. */
    void start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("mariadb.log").toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        System.setProperty(PID, Long.toString(process.pid()));
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        for (int i = 0; i < PATIENCE_SECONDS * 50 && process.isAlive(); i++) {
            try (Connection connection = connect()) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException notYet) {
                // it still reads its journal
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException("The database did not come back; see " + folder.resolve("mariadb.log"));
    }

    @Override
    public Map<String, String> settings() {
        return settings;
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.get("bunkai.db.url"), settings.get("bunkai.db.migrate-user"), settings.get("bunkai.db.migrate-password"));
    }

    @Override
    public void close() {
        EmbeddedDatabase.stop();
    }

    private static ProcessHandle handle() {
        return ProcessHandle.of(Long.getLong(PID)).orElseThrow();
    }

    private static List<String> words(Path file) throws IOException {
        return Arrays.stream(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0")).filter(word -> !word.isEmpty()).toList();
    }
}
