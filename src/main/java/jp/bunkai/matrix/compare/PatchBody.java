package jp.bunkai.matrix.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.store.FieldJson;

/** Writes wanted values as the merge patch that a request would send, so that going back is held against the same rules. Pure. */
final class PatchBody {

    private PatchBody() {
    }

    static ObjectNode of(Map<FieldPath, Object> values, String reason) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        values.forEach((path, value) -> put(body, path.toString().split("/"), written(path, value)));
        if (reason != null) {
            body.put("changeReason", reason);
        }
        return body;
    }

    private static JsonNode written(FieldPath path, Object value) {
        return FieldJson.tree(path.field() == Field.STANDING && value == null ? Standing.IN : value);
    }

    private static void put(ObjectNode body, String[] names, JsonNode value) {
        ObjectNode at = body;
        for (int i = 0; i < names.length - 1; i++) {
            at = at.withObject("/" + names[i]);
        }
        at.set(names[names.length - 1], value);
    }
}
