package jp.bunkai.matrix.start;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.bunkai.dossier.StartingPattern;

/** The four starting patterns, read strictly from {@code matrix/patterns.yaml}; a key that names nothing stops it. */
@Singleton
public class Patterns {

    private final List<Pattern> all = read();

    private static List<Pattern> read() {
        ObjectMapper yaml = new ObjectMapper(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        try (InputStream in = Patterns.class.getResourceAsStream("/matrix/patterns.yaml")) {
            List<Pattern> patterns = yaml.readValue(in, new TypeReference<>() { });
            patterns.forEach(Patterns::check);
            return List.copyOf(patterns);
        } catch (IOException e) {
            throw new UncheckedIOException("matrix/patterns.yaml cannot be read", e);
        }
    }

    private static void check(Pattern pattern) {
        Set<String> holders = new HashSet<>(Set.of("hospital"));
        pattern.parties().forEach(party -> holders.add(party.key()));
        Set<String> systems = new HashSet<>();
        pattern.systems().forEach(system -> {
            systems.add(system.key());
            known(pattern, holders, system.vendorKey());
        });
        pattern.assets().forEach(asset -> {
            known(pattern, holders, asset.maintainedByKey());
            known(pattern, systems, asset.systemKey());
        });
    }

    private static void known(Pattern pattern, Set<String> keys, String key) {
        if (key != null && !keys.contains(key)) {
            throw new IllegalStateException("pattern " + pattern.id() + " names no " + key);
        }
    }

    /** All patterns, the simplest first. */
    public List<Pattern> all() {
        return all;
    }

    public Pattern get(StartingPattern id) {
        return all.stream().filter(pattern -> pattern.id() == id).findFirst().orElseThrow();
    }
}
