package jp.bunkai.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator installs from: pinned images, a health check each, no secret, and no setting that the README does not know. */
class DeploymentFilesTest {

    private static final Path DOCKER = Path.of("src/main/docker");
    private static final Path SYSTEMD = Path.of("src/main/systemd");
    private static final Pattern VERSION = Pattern.compile(".+(:[^:@]*\\d+\\.\\d+[^:@]*|@sha256:[0-9a-f]{64})");

    @Test
    void everyServiceIsPinnedWatchedAndWithoutSecrets() throws IOException {
        JsonNode services = new YAMLMapper().readTree(Files.readString(DOCKER.resolve("compose.yaml"))).path("services");
        assertEquals(4, services.size());
        services.fields().forEachRemaining(service -> {
            JsonNode it = service.getValue();
            assertTrue(VERSION.matcher(it.path("image").asText()).matches(), service.getKey() + " names a version");
            assertTrue(it.has("healthcheck"), service.getKey() + " is watched");
            assertFalse(it.has("environment"), service.getKey() + " takes its settings from a file");
            assertTrue(Files.exists(DOCKER.resolve(it.path("env_file").asText() + ".example")), service.getKey() + " has a sample");
            it.path("ports").forEach(port -> assertTrue(port.asText().startsWith("127.0.0.1:"), "reached through the proxy only"));
        });
        assertTrue(VERSION.matcher(Files.readAllLines(DOCKER.resolve("Dockerfile")).stream().filter(line -> line.startsWith("FROM ")).findFirst().orElseThrow()).matches());
    }

    @Test
    void theReadmeKnowsEverySettingOfTheSamples() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        TreeSet<String> unknown = new TreeSet<>();
        for (Path file : samples()) {
            Pattern.compile("(?m)^#?(BUNKAI_[A-Z_]+)=").matcher(Files.readString(file)).results().map(found -> found.group(1))
                    .filter(name -> !readme.contains("`" + name + "`")).forEach(unknown::add);
        }
        assertEquals(new TreeSet<String>(), unknown);
    }

    @Test
    void nothingThatIsNotOursBeginsWithASample(@TempDir Path folder) throws Exception {
        JsonNode services = new YAMLMapper().readTree(Files.readString(DOCKER.resolve("compose.yaml"))).path("services");
        for (String service : List.of("database", "login")) {
            assertEquals("/refuse-samples.sh", services.path(service).path("entrypoint").path(1).asText());
            assertTrue(services.path(service).path("volumes").toString().contains("./refuse-samples.sh:/refuse-samples.sh:ro"));
        }
        Path program = Files.writeString(folder.resolve("mariadb"), "#!/bin/bash\ncat\n");
        assertTrue(program.toFile().setExecutable(true));
        Map<String, String> good = new TreeMap<>(Map.of("MARIADB_ROOT_PASSWORD", "a1", "BUNKAI_DB_MIGRATE_PASSWORD", "b2", "BUNKAI_DB_PASSWORD", "c3", "KC_DB_PASSWORD", "d4",
                "PATH", folder + ":" + System.getenv("PATH")));
        assertTrue(run(0, good, "bash", DOCKER.resolve("accounts.sh").toString()).contains("create user bunkai_app@'%' identified by 'c3'"));
        assertEquals("ready\n", run(0, good, "bash", DOCKER.resolve("refuse-samples.sh").toString(), "echo", "ready"));
        for (String name : List.of("MARIADB_ROOT_PASSWORD", "BUNKAI_DB_MIGRATE_PASSWORD", "BUNKAI_DB_PASSWORD", "KC_DB_PASSWORD")) {
            Map<String, String> sample = new TreeMap<>(good);
            sample.put(name, "Change-me-x");
            for (String script : List.of("accounts.sh", "refuse-samples.sh")) {
                String said = run(1, sample, "bash", DOCKER.resolve(script).toString(), "echo", "ready");
                assertTrue(said.contains(name) && !said.contains("create user") && !said.contains("ready"), said);
            }
        }
    }

    @Test
    void aPasswordEndsNoStatementAndAProviderOfOnesOwnGetsNoAccount(@TempDir Path folder) throws Exception {
        assertTrue(Files.writeString(folder.resolve("mariadb"), "#!/bin/bash\ncat\n").toFile().setExecutable(true));
        Map<String, String> own = new TreeMap<>(Map.of("BUNKAI_DB_MIGRATE_PASSWORD", "a'b\\c", "BUNKAI_DB_PASSWORD", "d", "PATH", folder + ":" + System.getenv("PATH")));
        String said = run(0, own, "bash", DOCKER.resolve("accounts.sh").toString());
        assertTrue(said.contains("create user bunkai_migrate@'%' identified by 'a''b\\\\c';") && !said.contains("keycloak"), said);
        own.remove("BUNKAI_DB_PASSWORD");
        assertTrue(run(1, own, "bash", DOCKER.resolve("accounts.sh").toString()).contains("BUNKAI_DB_PASSWORD を設定してください"));
    }

    @Test
    void theRealmToBeginWithHasNoPeopleAndNoSecret() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(Files.readString(DOCKER.resolve("keycloak/hospital-realm.json")));
        assertFalse(realm.has("users"));
        JsonNode client = realm.path("clients").path(0);
        assertEquals("${BUNKAI_OIDC_CLIENT_SECRET}", client.path("secret").asText());
        assertEquals("[\"${BUNKAI_PUBLIC_URL}/login/done\",\"${BUNKAI_PUBLIC_URL}/sign/done\"]", client.path("redirectUris").toString());
        for (Path sample : List.of(DOCKER.resolve("login.env.example"), SYSTEMD.resolve("keycloak.env.example"))) {
            assertTrue(Files.readAllLines(sample).containsAll(List.of("BUNKAI_PUBLIC_URL=https://bunkai.hospital.example", "BUNKAI_OIDC_CLIENT_SECRET=change-me-client",
                    "KC_CACHE=local")), sample.toString());
        }
    }

    @Test
    void theProxyWritesNothingThatStandsAfterAQuestionMark() throws IOException {
        String proxy = Files.readString(DOCKER.resolve("nginx.conf"));
        String format = Pattern.compile("(?m)^log_format bunkai '([^']*)';$").matcher(proxy).results().map(found -> found.group(1)).findFirst().orElseThrow();
        assertFalse(Pattern.compile("\\$(request|request_uri|args|query_string|http_referer|arg_\\w+)\\b").matcher(format).find(), format);
        assertEquals(proxy.split("\nserver \\{").length - 1, proxy.split("access_log /var/log/nginx/bunkai.log bunkai;").length - 1);
        assertTrue(Files.readAllLines(DOCKER.resolve("bunkai-proxy.conf")).contains("proxy_set_header X-Forwarded-For $remote_addr;"));
    }

    private static String run(int code, Map<String, String> environment, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, process.waitFor(), said);
        return said;
    }

    @Test
    void onlyTheGatewayIsBelieved() throws IOException {
        JsonNode outside = new YAMLMapper().readTree(Files.readString(DOCKER.resolve("compose.yaml"))).path("networks").path("outside").path("ipam").path("config").path(0);
        assertTrue(outside.hasNonNull("subnet"));
        assertTrue(Files.readAllLines(DOCKER.resolve("application.env.example")).contains("BUNKAI_PROXY_TRUSTED=" + outside.path("gateway").asText()));
    }

    @Test
    void unitsHaveTheFolderThatTheyStandIn() throws IOException {
        try (Stream<Path> files = Files.list(SYSTEMD)) {
            for (Path unit : files.filter(file -> file.toString().endsWith(".service")).toList()) {
                String text = Files.readString(unit);
                assertTrue(text.contains("\nStateDirectory=bunkai") && text.contains("\nStateDirectoryMode=0700\n"), unit.toString());
                assertTrue(text.contains("\nEnvironment=LANG=C.UTF-8\n"), unit + " writes Japanese");
            }
        }
    }

    @Test
    void theDashboardAsksForFiguresThatAreThere() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(Files.readString(Path.of("src/main/grafana/bunkai.json")));
        List<String> asked = new ArrayList<>();
        dashboard.findValues("expr").forEach(query -> asked.addAll(Pattern.compile("\\b(http|jvm|agroal|bunkai|process|system)_\\w+").matcher(query.asText()).results()
                .map(MatchResult::group).toList()));
        assertTrue(asked.size() >= 8);
        List<String> there = List.of("http_server_requests_seconds_count", "http_server_requests_seconds_sum", "http_server_requests_seconds_max",
                "http_server_active_requests", "jvm_memory_used_bytes", "jvm_memory_max_bytes", "jvm_gc_pause_seconds_sum", "process_cpu_usage", "system_cpu_usage",
                "agroal_active_count", "agroal_awaiting_count", "bunkai_seal_waiting", "bunkai_seal_oldest_seconds");
        assertEquals(List.of(), asked.stream().filter(name -> !there.contains(name)).toList());
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.list(DOCKER), Files.list(SYSTEMD))) {
            return files.filter(file -> file.toString().endsWith(".example")).toList();
        }
    }
}
