package jp.bunkai.matrix.compare;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field with its values at two times, as the API writes them and as people read them in the language of Accept-Language. */
@Schema(name = "FieldComparison")
public record FieldComparison(
        @Schema(required = true, maxLength = 100, description = "Path of the field, as in Row.editable") String field,
        @Schema(required = true, maxLength = 300, description = "What the field is called") String name,
        @Schema(required = true, description = "The value before, as a row patch would hold it; null for none", implementation = Object.class)
        JsonNode before,
        @Schema(required = true, description = "The value after, as a row patch would hold it; null for none", implementation = Object.class)
        JsonNode after,
        @Schema(required = true, nullable = true, description = "The value before, in words; null for none") String beforeText,
        @Schema(required = true, nullable = true, description = "The value after, in words; null for none") String afterText) {
}
