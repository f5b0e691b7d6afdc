package jp.bunkai.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;

/**
 * Reads the fields that come beside a file in a form as if they were the members of a JSON body: the same strictness, the same problems,
 * with pointers to the same names. An empty field is an absent one.
 */
@ApplicationScoped
public class FormBody {

    private final ObjectMapper json;
    private final Validator validator;

    FormBody(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The record these fields make, valid; those named in {@code asJson} hold JSON, the others plain text. */
    public <R extends Record> R read(Map<String, String> fields, Set<String> asJson, Class<R> type) {
        ObjectNode body = json.createObjectNode();
        try {
            for (Map.Entry<String, String> field : fields.entrySet()) {
                String value = field.getValue();
                if (value != null && !value.isEmpty()) {
                    body.set(field.getKey(), asJson.contains(field.getKey()) ? json.readTree(value) : body.textNode(value));
                }
            }
            // Through text, so that the fields pass the same reader as any other body.
            R read = json.readValue(json.writeValueAsString(body), type);
            Set<ConstraintViolation<R>> violations = validator.validate(read);
            if (!violations.isEmpty()) {
                throw Violations.ofBody(violations);
            }
            return read;
        } catch (JsonProcessingException e) {
            throw JsonProblems.of(e);
        }
    }
}
