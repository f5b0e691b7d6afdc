package jp.bunkai.platform.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Starts the embedded server once per JVM and stops it with the JVM. What runs is remembered in system properties, because development
 * mode reloads this class with every change while the server goes on.
 */
public final class EmbeddedDatabase {

    /** Settings the running server stands for; {@code application.properties} reads them where no database was named. */
    public static final String URL = "bunkai.db.url";

    private static final String PID = "bunkai.embedded.pid";
    private static final String FOLDER = "bunkai.embedded.folder";
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int ACCESS_DENIED = 1045;

    private EmbeddedDatabase() {
    }

    /** The settings of a server on this folder, started now unless this JVM already runs it. */
    public static synchronized Map<String, String> start(Path root, String... extraArguments) {
        DataFolder folder = new DataFolder(root);
        try {
            if (running().isPresent() && folder.root().toString().equals(System.getProperty(FOLDER))) {
                return settings(Integer.getInteger("bunkai.embedded.port"), Accounts.of(folder));
            }
            return startOn(folder, List.of(extraArguments));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("同梱データベースを準備できませんでした: " + folder.root(),
                    "The embedded database could not be prepared: " + folder.root(), e);
        }
    }

    /** The settings of the server on this folder: of the one that another program runs there now, else of one that is started for this run. */
    static synchronized Map<String, String> reach(Path root) {
        DataFolder folder = new DataFolder(root);
        boolean ours = running().isPresent() && folder.root().toString().equals(System.getProperty(FOLDER));
        if (!ours && Files.exists(folder.portFile())) {
            try {
                folder.lock().close();
            } catch (EmbeddedDatabaseException inUse) {
                return settingsOfOther(folder);
            } catch (IOException e) {
                throw new EmbeddedDatabaseException("データフォルダーを使用できません: " + folder.root(), "The data folder cannot be used: " + folder.root(), e);
            }
        }
        return start(root);
    }

    private static Map<String, String> settingsOfOther(DataFolder folder) {
        try {
            return settings(Integer.parseInt(Files.readString(folder.portFile()).strip()), Accounts.of(folder));
        } catch (IOException | NumberFormatException e) {
            throw new EmbeddedDatabaseException("使用中のデータベースの接続先が分かりません: " + folder.portFile(),
                    "The running database does not say where it listens: " + folder.portFile(), e);
        }
    }

    /** Stops the server of this JVM, giving it the time to write everything down. */
    public static synchronized void stop() {
        running().ifPresent(EmbeddedDatabase::stop);
        System.clearProperty(PID);
    }

    private static Map<String, String> startOn(DataFolder folder, List<String> extra) throws IOException, InterruptedException {
        FileChannel lock = folder.lock();
        stopLeftOver(folder);
        ServerProcess server = new ServerProcess(folder, ServerProgram.find(folder));
        server.installIfMissing();
        Accounts accounts = Accounts.of(folder);
        Path initFile = folder.root().resolve("init.sql");
        DataFolder.writeSecret(initFile, accounts.initFile());
        int port = freePort();
        Process process = server.start(port, initFile, extra);
        System.setProperty(PID, Long.toString(process.pid()));
        System.setProperty(FOLDER, folder.root().toString());
        System.setProperty("bunkai.embedded.port", Integer.toString(port));
        Files.writeString(folder.portFile(), Integer.toString(port));
        Runtime.getRuntime().addShutdownHook(new StopWithJvm(process.toHandle(), lock, STOP_LIMIT));
        Map<String, String> settings = settings(port, accounts);
        try {
            waitUntilReady(server, process, settings);
        } finally {
            Files.deleteIfExists(initFile);
        }
        return settings;
    }

    /** A server whose application was killed goes on running; it must end before another one opens the same tables. */
    private static void stopLeftOver(DataFolder folder) throws IOException {
        if (!Files.exists(folder.pidFile())) {
            return;
        }
        String pid = Files.readString(folder.pidFile()).strip();
        if (pid.matches("\\d{1,18}")) {
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(process -> process.info().command().map(command -> command.contains("mariadbd")).orElse(false))
                    .ifPresent(EmbeddedDatabase::stop);
        }
        Files.deleteIfExists(folder.pidFile());
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            process.destroyForcibly();
        }
    }

    private static void waitUntilReady(ServerProcess server, Process process, Map<String, String> settings) throws InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        SQLException last = null;
        while (process.isAlive() && System.nanoTime() < end) {
            // Not the application's account: before the first migration it has no right to anything.
            try (Connection connection = DriverManager.getConnection(settings.get(URL), settings.get("bunkai.db.migrate-user"),
                    settings.get("bunkai.db.migrate-password"))) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException notYet) {
                last = notYet;
                if (notYet.getErrorCode() == ACCESS_DENIED) {
                    break;
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        stop(process.toHandle());
        throw server.failure(last);
    }

    private static Map<String, String> settings(int port, Accounts accounts) {
        return new TreeMap<>(Map.of(
                URL, "jdbc:mariadb://" + Accounts.HOST + ":" + port + "/" + Accounts.DATABASE,
                "bunkai.db.user", Accounts.APP,
                "bunkai.db.password", accounts.appPassword(),
                "bunkai.db.migrate-user", Accounts.MIGRATE,
                "bunkai.db.migrate-password", accounts.migratePassword(),
                "bunkai.db.app-account", Accounts.APP_ACCOUNT,
                "bunkai.secret", accounts.secret()));
    }

    private static Optional<ProcessHandle> running() {
        return Optional.ofNullable(Long.getLong(PID)).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(Accounts.HOST))) {
            return socket.getLocalPort();
        }
    }
}
