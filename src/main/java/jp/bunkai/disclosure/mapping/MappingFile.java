package jp.bunkai.disclosure.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Text;

/** Reads and writes mappings as YAML, strictly: an unknown or doubled key or anything that {@link MappingSoundness} refuses stops it. */
public final class MappingFile {

    /** The longest text that is read. */
    public static final int LIMIT = 200_000;

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS).build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);

    private MappingFile() {
    }

    /** The mappings that this release ships. */
    public static List<DutyMapping> bundled(Catalogue catalogue) {
        try (InputStream in = MappingFile.class.getResourceAsStream("/disclosure/mappings.yaml")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), catalogue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a text says, if it is sound. */
    public static List<DutyMapping> read(String yaml, Catalogue catalogue) {
        if (yaml.length() > LIMIT) {
            throw new UnsoundMappingException(List.of(new Text("対応表が大きすぎます（20万文字まで）。", "The mapping is too large (200,000 characters at most).")));
        }
        List<DutyMapping> mappings;
        try {
            mappings = YAML.readValue(yaml, new TypeReference<>() { });
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "?" : String.valueOf(e.getLocation().getLineNr());
            throw new UnsoundMappingException(List.of(new Text("YAMLとして読めません（" + line + "行目）。", "This cannot be read as YAML (line " + line + ").")));
        }
        List<Text> flaws = MappingSoundness.flaws(mappings == null ? List.of() : mappings, catalogue);
        if (!flaws.isEmpty()) {
            throw new UnsoundMappingException(flaws);
        }
        return mappings;
    }

    /** The text from which the same mappings are read again. */
    public static String write(List<DutyMapping> mappings) {
        try {
            return YAML.writeValueAsString(mappings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
