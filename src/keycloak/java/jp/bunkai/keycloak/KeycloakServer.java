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
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * Starts Keycloak with the realms of {@link KeycloakRealms}, whose clients may return to the program that is tested and nowhere else. One serves all
 * tests of a run: what it is reached under stands in system properties, which outlive the restarts of the program between two profiles.
 */
public class KeycloakServer implements QuarkusTestResourceLifecycleManager {

    static final String ADDRESS = "bunkai.test.keycloak";
    static final String PASSWORD = "only-for-tests";
    private static final String PROGRAM_PORT = "bunkai.test.program-port";
    private static final String KEY = "bunkai.test.realm-key.";
    private static final Path HOME = Path.of("target", "keycloak", "keycloak-26.5.6");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    @Override
    public Map<String, String> start() {
        if (System.getProperty(ADDRESS) == null) {
            try {
                launch();
            } catch (IOException | NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
        return Map.of("quarkus.oidc.auth-server-url", realm(KeycloakRealms.HOSPITAL), "quarkus.oidc.client-id", "bunkai", "quarkus.oidc.credentials.secret", PASSWORD,
                "quarkus.http.test-port", System.getProperty(PROGRAM_PORT));
    }

    /** The address of a realm, which is the issuer of its tokens. */
    static String realm(String name) {
        return System.getProperty(ADDRESS) + "/realms/" + name;
    }

    /** The private key with which this realm signs, PKCS#8. */
    static byte[] key(String realm) {
        return Base64.getDecoder().decode(System.getProperty(KEY + realm));
    }

    private static void launch() throws IOException, NoSuchAlgorithmException {
        int own = freePort();
        int keycloak = freePort();
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2_048);
        KeyPair hospital = keys.generateKeyPair();
        KeyPair vendors = keys.generateKeyPair();
        KeycloakRealms.write(Files.createDirectories(HOME.resolve("data/import")), "http://localhost:" + own, hospital, vendors);
        ProcessBuilder program = new ProcessBuilder("sh", "bin/kc.sh", "start-dev", "--import-realm", "--http-host=127.0.0.1", "--http-port=" + keycloak)
                .directory(HOME.toFile()).redirectErrorStream(true).redirectOutput(Path.of("target", "keycloak.log").toFile());
        program.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        program.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        program.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        program.environment().remove("JAVA_TOOL_OPTIONS");
        // Realms of a run before this one name the port of that one.
        deleted(HOME.resolve("data/h2"));
        Process process = program.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        String address = "http://localhost:" + keycloak;
        waitFor(process, URI.create(address + "/realms/" + KeycloakRealms.HOSPITAL + "/.well-known/openid-configuration"));
        waitFor(process, URI.create(address + "/realms/" + KeycloakRealms.VENDORS + "/.well-known/openid-configuration"));
        System.setProperty(KEY + KeycloakRealms.HOSPITAL, Base64.getEncoder().encodeToString(hospital.getPrivate().getEncoded()));
        System.setProperty(KEY + KeycloakRealms.VENDORS, Base64.getEncoder().encodeToString(vendors.getPrivate().getEncoded()));
        System.setProperty(PROGRAM_PORT, Integer.toString(own));
        System.setProperty(ADDRESS, address);
    }

    private static void waitFor(Process process, URI address) {
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
        end(process);
        throw new IllegalStateException("Keycloak did not start; see target/keycloak.log");
    }

    /** Keycloak serves the profiles that follow, too, and ends with the run. */
    @Override
    public void stop() {
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static void deleted(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
