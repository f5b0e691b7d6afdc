package jp.bunkai.negotiation.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.bunkai.support.Contract;
import jp.bunkai.support.Login;

/**
 * Everything that one person can read of a dossier at one moment: every GET of the contract, each answer taken apart into its leaves, so that two
 * readings can be held against each other. Endpoints that come later are read too.
 */
public final class Reading {

    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

    private final Map<String, String> leaves = new TreeMap<>();

    private Reading() {
    }

    /** {@code values}: what stands for the names in paths; a path is read once for each of several values. */
    public static Reading of(String who, Map<String, List<String>> values) {
        Reading reading = new Reading();
        for (String path : paths()) {
            filled(path, values).forEach(filled -> reading.add(filled, Login.as(who).get(filled)));
        }
        return reading;
    }

    private static List<String> paths() {
        try {
            JsonNode paths = new YAMLMapper().readTree(Contract.committed()).path("paths");
            return paths.properties().stream().filter(path -> path.getValue().has("get"))
                    .filter(path -> !path.getValue().path("get").path("responses").toString().contains("event-stream"))
                    .map(path -> path.getKey() + (path.getKey().endsWith("cost-sheet") ? "?year=2026" : "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> filled(String path, Map<String, List<String>> values) {
        List<String> filled = List.of(path);
        for (Map.Entry<String, List<String>> value : values.entrySet()) {
            filled = filled.stream().flatMap(each -> each.contains("{" + value.getKey() + "}")
                    ? value.getValue().stream().map(one -> each.replace("{" + value.getKey() + "}", one)) : List.of(each).stream()).toList();
        }
        return filled.stream().map(each -> each.replaceAll("\\{[^}]*}", NOBODYS)).toList();
    }

    private void add(String path, Response response) {
        leaves.put(path + " status", String.valueOf(response.statusCode()));
        leaves.put(path + " etag", String.valueOf(response.header("ETag")));
        byte[] body = response.asByteArray();
        String type = String.valueOf(response.contentType());
        try {
            if (response.statusCode() == 200 && type.contains("json")) {
                json(path + " ", new ObjectMapper().readTree(body));
            } else if (response.statusCode() == 200 && body.length > 1 && body[0] == 'P' && body[1] == 'K') {
                zip(path + " ", body);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void json(String at, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(field -> json(at + "/" + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                json(at + "/" + i, node.get(i));
            }
        } else {
            leaves.put(at, node.asText());
        }
    }

    private void zip(String at, byte[] body) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                leaves.put(at + entry.getName(), entry.getName().endsWith(".xml") ? new String(content, java.nio.charset.StandardCharsets.UTF_8)
                        : Base64.getEncoder().encodeToString(Arrays.copyOf(content, Math.min(content.length, 64))));
            }
        }
    }

    /** Where two readings differ. */
    public Set<String> differs(Reading other) {
        Set<String> places = new TreeSet<>(leaves.keySet());
        places.addAll(other.leaves.keySet());
        places.removeIf(place -> leaves.getOrDefault(place, "").equals(other.leaves.getOrDefault(place, "")));
        return places;
    }

    /** Where a text is found. */
    public Map<String, String> saying(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        leaves.forEach((place, value) -> {
            if (value.contains(text) || place.contains(text)) {
                found.put(place, value.length() > 200 ? "…" : value);
            }
        });
        return found;
    }

    public int size() {
        return leaves.size();
    }
}
