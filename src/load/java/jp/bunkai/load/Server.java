package jp.bunkai.load;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program as a hospital runs it, in a process of its own that listens on this machine only. */
final class Server implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "load");
    private static final int PATIENCE_SECONDS = 90;
    private static final int LOOK_MILLIS = 20;

    private final Options options;
    private final Issuer issuer;
    private final Map<String, String> database;
    private final String log;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    Server(Options options, Issuer issuer, Map<String, String> database, String log) throws IOException {
        this.options = options;
        this.issuer = issuer;
        this.database = database;
        this.log = log;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        // Not left behind where the driver itself is stopped.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (process != null) {
                process.destroy();
            }
        }));
    }

    /** Makes the schema, as an operator does before the first start. */
    void migrate() throws IOException, InterruptedException {
        if (launch("migrate.log", "migrate").waitFor() != 0) {
            throw new IllegalStateException("The schema could not be made; see " + FOLDER.resolve("migrate.log"));
        }
    }

    /** Starts it and waits until it is ready; how long that took, in milliseconds. */
    long start() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        process = launch(log);
        awaitReady();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /** Ends it as a loss of power does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Whether it says that it is ready, which needs the database. */
    boolean ready() throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready")).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Process launch(String file, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        Arrays.stream(options.java().split(" ")).filter(option -> !option.isBlank()).forEach(command::add);
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-Dquarkus.http.host=127.0.0.1"));
        // The proof reads everything in one go.
        command.add("-Dbunkai.live.replay=10000000");
        // All these people stand behind one address.
        command.addAll(List.of("-Dbunkai.limits.address-burst=10000000", "-Dbunkai.limits.address-per-second=1000000"));
        Arrays.stream(options.settings().split(",")).filter(setting -> !setting.isBlank()).forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-jar", options.jar()));
        command.addAll(List.of(arguments));
        File output = FOLDER.resolve(file).toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        builder.environment().putAll(Map.of("BUNKAI_DB_URL", database.get("bunkai.db.url"), "BUNKAI_DB_USER", database.get("bunkai.db.user"),
                "BUNKAI_DB_PASSWORD", database.get("bunkai.db.password"), "BUNKAI_DB_MIGRATE_USER", database.get("bunkai.db.migrate-user"),
                "BUNKAI_DB_MIGRATE_PASSWORD", database.get("bunkai.db.migrate-password"), "BUNKAI_DB_APP_ACCOUNT", database.get("bunkai.db.app-account"),
                "BUNKAI_SECRET", database.get("bunkai.secret"), "BUNKAI_OIDC_URL", issuer.url(), "BUNKAI_OIDC_CLIENT_ID", Issuer.CLIENT));
        return builder.start();
    }

    private void awaitReady() throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 1000 / LOOK_MILLIS && process.isAlive(); i++) {
            if (ready()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The server did not start; see " + FOLDER.resolve(log));
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }
}
