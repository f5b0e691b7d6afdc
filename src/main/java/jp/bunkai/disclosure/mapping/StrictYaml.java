package jp.bunkai.disclosure.mapping;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.bunkai.catalogue.Text;

/** Lists as YAML that people write: an unknown or doubled key, or a word that is none of the known ones, stops the reading at its line. */
final class StrictYaml {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS).build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);

    private StrictYaml() {
    }

    /** What a text says, once nothing is left to be mended. */
    static <T> List<T> read(String yaml, TypeReference<List<T>> type, Function<List<T>, List<Text>> flaws) {
        if (yaml.length() > MappingFile.LIMIT) {
            throw new UnsoundMappingException(List.of(new Text("対応表が大きすぎます（20万文字まで）。", "The mapping is too large (200,000 characters at most).")));
        }
        List<T> read = parsed(yaml, type);
        List<Text> found = flaws.apply(read);
        if (!found.isEmpty()) {
            throw new UnsoundMappingException(found);
        }
        return read;
    }

    /** What was written by {@link #write} and checked then. */
    static <T> List<T> parsed(String yaml, TypeReference<List<T>> type) {
        try {
            List<T> read = YAML.readValue(yaml, type);
            return read == null ? List.of() : read.stream().filter(Objects::nonNull).toList();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String line = at == null || at.getLineNr() < 0 ? "?" : String.valueOf(at.getLineNr());
            throw new UnsoundMappingException(List.of(new Text("YAMLとして読めません（" + line + "行目）。", "This cannot be read as YAML (line " + line + ").")));
        }
    }

    static String write(List<?> list) {
        try {
            return YAML.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
