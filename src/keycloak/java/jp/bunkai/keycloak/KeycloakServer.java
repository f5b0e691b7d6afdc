package jp.bunkai.keycloak;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Starts Keycloak with the realm of {@code src/main/docker/keycloak}, whose client may return to the program that is tested and nowhere else. */
public class KeycloakServer implements QuarkusTestResourceLifecycleManager {

    private static final Path HOME = Path.of("target", "keycloak", "keycloak-26.5.6");
    private static final Path REALM = Path.of("src", "main", "docker", "keycloak", "bunkai-realm.json");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private Process process;

    @Override
    public Map<String, String> start() {
        try {
            int own = freePort();
            int keycloak = freePort();
            Path imported = Files.createDirectories(HOME.resolve("data/import")).resolve("bunkai-realm.json");
            Files.writeString(imported, Files.readString(REALM).replace("@BUNKAI_URL@", "http://localhost:" + own));
            ProcessBuilder program = new ProcessBuilder("sh", "bin/kc.sh", "start-dev", "--import-realm", "--http-host=127.0.0.1", "--http-port=" + keycloak)
                    .directory(HOME.toFile()).redirectErrorStream(true).redirectOutput(Path.of("target", "keycloak.log").toFile());
            program.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
            program.environment().remove("JAVA_TOOL_OPTIONS");
            process = program.start();
            String realm = "http://localhost:" + keycloak + "/realms/bunkai";
            waitFor(URI.create(realm + "/.well-known/openid-configuration"));
            return Map.of("quarkus.oidc.auth-server-url", realm, "quarkus.oidc.client-id", "bunkai", "quarkus.oidc.credentials.secret", "only-for-tests",
                    "quarkus.http.test-port", Integer.toString(own));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitFor(URI address) {
        Instant end = Instant.now().plus(LONGEST_START);
        HttpClient client = HttpClient.newHttpClient();
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                Thread.sleep(500);
                if (client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        stop();
        throw new IllegalStateException("Keycloak did not start; see target/keycloak.log");
    }

    @Override
    public void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
