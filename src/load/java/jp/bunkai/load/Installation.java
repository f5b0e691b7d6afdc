package jp.bunkai.load;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.bunkai.platform.embedded.EmbeddedDatabase;

/** The packaged program as a hospital runs it, with a database of its own, each in a process of its own. */
final class Installation implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "load");
    private static final int PATIENCE_SECONDS = 90;
    private static final int LOOK_MILLIS = 20;

    private final Map<String, String> database;
    private final Options options;
    private final Issuer issuer;
    private Process server;
    private final int port;
    private final long startMillis;

    Installation(Options options, Issuer issuer) throws IOException, InterruptedException {
        this.options = options;
        this.issuer = issuer;
        Files.createDirectories(FOLDER);
        database = EmbeddedDatabase.start(FOLDER.resolve("database"));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process migration = start("migrate.log", "migrate");
        if (migration.waitFor() != 0) {
            throw new IllegalStateException("The schema could not be made; see " + FOLDER.resolve("migrate.log"));
        }
        long begun = System.nanoTime();
        server = start("server.log");
        // Not left behind where the driver itself is stopped.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.destroy()));
        awaitReady();
        startMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    int port() {
        return port;
    }

    /** Settings of the database, with both accounts. */
    Map<String, String> database() {
        return database;
    }

    /** From the start of the process until it says that it is ready, which needs the database. */
    long startMillis() {
        return startMillis;
    }

    long serverPid() {
        return server.pid();
    }

    long databasePid() {
        return Long.getLong("bunkai.embedded.pid");
    }

    /** Ends the server as a loss of power does, whatever it is doing. */
    void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    /** Starts it again, on the same database and at the same address. */
    void restart() throws IOException, InterruptedException {
        server = start("server.log");
        awaitReady();
    }

    private Process start(String log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        Arrays.stream(options.java().split(" ")).filter(option -> !option.isBlank()).forEach(command::add);
        command.add("-Dquarkus.http.port=" + port);
        // The proof reads everything in one go.
        command.add("-Dbunkai.live.replay=10000000");
        // All these people stand behind one address.
        command.addAll(List.of("-Dbunkai.limits.address-burst=10000000", "-Dbunkai.limits.address-per-second=1000000"));
        Arrays.stream(options.settings().split(",")).filter(setting -> !setting.isBlank()).forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-jar", options.jar()));
        command.addAll(List.of(arguments));
        File file = FOLDER.resolve(log).toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(file));
        builder.environment().putAll(Map.of("BUNKAI_DB_URL", database.get("bunkai.db.url"), "BUNKAI_DB_USER", database.get("bunkai.db.user"),
                "BUNKAI_DB_PASSWORD", database.get("bunkai.db.password"), "BUNKAI_DB_MIGRATE_USER", database.get("bunkai.db.migrate-user"),
                "BUNKAI_DB_MIGRATE_PASSWORD", database.get("bunkai.db.migrate-password"), "BUNKAI_DB_APP_ACCOUNT", database.get("bunkai.db.app-account"),
                "BUNKAI_SECRET", database.get("bunkai.secret"), "BUNKAI_OIDC_URL", issuer.url(), "BUNKAI_OIDC_CLIENT_ID", Issuer.CLIENT));
        return builder.start();
    }

    private void awaitReady() throws InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready")).build();
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 0; i < PATIENCE_SECONDS * 1000 / LOOK_MILLIS && server.isAlive(); i++) {
            try {
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        server.destroyForcibly();
        throw new IllegalStateException("The server did not start; see " + FOLDER.resolve("server.log"));
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(20, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
        EmbeddedDatabase.stop();
    }
}
