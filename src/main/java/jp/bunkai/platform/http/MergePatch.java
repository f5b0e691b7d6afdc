package jp.bunkai.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;

/**
 * JSON merge patch (RFC 7396) on a record that holds what may be edited: a field that is absent stays, null clears, a list is replaced
 * whole. What comes out is held against the constraints of the record, and an unknown field is a problem.
 */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The record with the patch applied, valid; the one given stays as it is. */
    public <R extends Record> R apply(R current, JsonNode patch) {
        if (patch == null || !patch.isObject()) {
            throw ProblemException.invalid("", "wrong-type", "変更する項目を JSON オブジェクトで指定してください。",
                    "Give the fields to change as a JSON object.");
        }
        ObjectNode merged = json.valueToTree(current);
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            if (!merged.has(field.getKey())) {
                throw ProblemException.invalid("/" + JsonProblems.escape(field.getKey()), "unknown-member", "この項目はありません。",
                        "There is no such member.");
            }
            merged.set(field.getKey(), merged(merged.get(field.getKey()), field.getValue()));
        }
        R wanted = read(merged, current);
        Set<ConstraintViolation<R>> violations = validator.validate(wanted);
        if (!violations.isEmpty()) {
            throw Violations.ofBody(violations);
        }
        return wanted;
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? target.deepCopy() : ((ObjectNode) patch).objectNode();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                JsonNode inner = result.path(field.getKey());
                result.set(field.getKey(), merged(inner, field.getValue()));
            }
        }
        return result;
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R read(ObjectNode merged, R current) {
        try {
            return (R) json.treeToValue(merged, current.getClass());
        } catch (JsonProcessingException e) {
            throw JsonProblems.of(e);
        }
    }
}
