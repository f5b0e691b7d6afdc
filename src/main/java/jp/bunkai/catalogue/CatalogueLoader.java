package jp.bunkai.catalogue;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads the catalogue from its YAML files, strictly: an unknown or repeated key, a wrong type, or anything that
 * {@link CatalogueSoundness} refuses stops it, with the file or duty named.
 */
public final class CatalogueLoader {

    private final Source source;
    private final MessageDigest digest = sha256();
    private final ObjectMapper yaml = new ObjectMapper(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);

    CatalogueLoader(Source source) {
        this.source = source;
    }

    /** The catalogue that this release ships. Each call reads it anew; the application has one, injected. */
    public static Catalogue bundled() {
        return new CatalogueLoader(CatalogueLoader::resource).load();
    }

    Catalogue load() {
        CatalogueEntries.Head head = read("catalogue.yaml", new TypeReference<>() { });
        List<Guideline> guidelines = read("guidelines.yaml", new TypeReference<>() { });
        Map<String, Guideline> byId = new LinkedHashMap<>();
        guidelines.forEach(guideline -> byId.putIfAbsent(guideline.id(), guideline));
        List<Area> areas = CatalogueEntries.orEmpty(head.areas());
        List<Duty> duties = new ArrayList<>();
        for (Area area : areas) {
            List<CatalogueEntries.Entry> entries = read("duties/" + area.id().toLowerCase(Locale.ROOT) + ".yaml", new TypeReference<>() { });
            entries.forEach(entry -> duties.add(named(entry.id(), () -> entry.toDuty(area.id(), byId))));
        }
        List<Incident> incidents = read("incidents.yaml", new TypeReference<>() { });
        List<CatalogueEntries.Conflict> conflicts = read("edition-conflicts.yaml", new TypeReference<>() { });
        Catalogue catalogue = new Catalogue(version(head), areas, guidelines, duties, incidents,
                conflicts.stream().map(conflict -> named(conflict.duty(), () -> conflict.toConflict(byId))).toList());
        List<String> flaws = new CatalogueSoundness(catalogue).flaws(head.duties(), head.core());
        if (!flaws.isEmpty()) {
            throw new UnsoundCatalogueException(flaws);
        }
        return catalogue;
    }

    /** The edition, and the first digits of the hash over all files in the order read: two contents never share a version. */
    private String version(CatalogueEntries.Head head) {
        return head.edition() + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    private <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = source.open(name)) {
            if (in == null) {
                throw new IOException("no such file");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            T value = yaml.readValue(text, type);
            if (value == null) {
                throw new IOException("the file is empty");
            }
            return value;
        } catch (IOException e) {
            throw new UnsoundCatalogueException(name + ": " + e.getMessage(), e);
        }
    }

    private static <T> T named(String id, Supplier<T> build) {
        try {
            return build.get();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new UnsoundCatalogueException(id + ": " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) {
        return CatalogueLoader.class.getResourceAsStream("/catalogue/" + name);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the files are read from; null for one that is not there. */
    @FunctionalInterface
    interface Source {
        InputStream open(String name) throws IOException;
    }
}
