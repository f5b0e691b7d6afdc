package jp.bunkai.matrix.compare;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field with the value it had, as the API writes it and as people read it in the language of Accept-Language. */
@Schema(name = "FieldAt")
public record FieldAt(
        @Schema(required = true, maxLength = 100, description = "Path of the field, as in Row.editable") String field,
        @Schema(required = true, maxLength = 300, description = "What the field is called") String name,
        @Schema(required = true, description = "As a row patch would hold it", implementation = Object.class) JsonNode value,
        @Schema(required = true, description = "In words") String text) {
}
