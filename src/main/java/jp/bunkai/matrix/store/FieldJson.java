package jp.bunkai.matrix.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;

/** Writes values of fields as JSON and reads them back. Rows share most of their service levels, so those are read once. */
public final class FieldJson {

    private static final int KEPT = 4096;
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();
    private static final TypeReference<List<ServiceLevel>> LEVELS = new TypeReference<>() { };
    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() { };
    private static final Map<String, List<ServiceLevel>> KNOWN = new ConcurrentHashMap<>();

    private FieldJson() {
    }

    /** The value as JSON text; null for no value. */
    static String write(Object value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every value of a field can be written", e);
        }
    }

    /** The value as the API shows it; null for no value. */
    public static JsonNode tree(Object value) {
        return value == null ? null : JSON.valueToTree(value);
    }

    /** The merge patch that gives one field of a row this value; null clears it. */
    public static ObjectNode patch(FieldPath path, JsonNode value) {
        ObjectNode patch = JSON.createObjectNode();
        ObjectNode within = patch;
        String[] members = path.toString().split("/");
        for (int i = 0; i < members.length - 1; i++) {
            within = within.putObject(members[i]);
        }
        within.set(members[members.length - 1], value == null ? JSON.nullNode() : value);
        return patch;
    }

    /** The value of a field that was written so. */
    static Object read(Field field, String json) {
        if (json == null) {
            return null;
        }
        try {
            if (field == Field.SERVICE_LEVELS) {
                return levels(json);
            }
            return field == Field.ASSETS ? JSON.readValue(json, IDS) : JSON.readValue(json, field.type());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored value of " + field + " cannot be read", e);
        }
    }

    static List<ServiceLevel> levels(String json) {
        List<ServiceLevel> known = KNOWN.get(json);
        if (known != null) {
            return known;
        }
        try {
            List<ServiceLevel> read = List.copyOf(JSON.readValue(json, LEVELS));
            if (KNOWN.size() < KEPT) {
                KNOWN.put(json, read);
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored service levels cannot be read", e);
        }
    }
}
