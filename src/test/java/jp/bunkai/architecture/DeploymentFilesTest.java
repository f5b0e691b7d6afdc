package jp.bunkai.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
