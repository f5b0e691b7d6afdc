package jp.bunkai.negotiation.exchange;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The edit that takes one difference, as the operation that saves it wants it. */
@Schema(name = "WorkbookPatch", description = "A merge patch of the row that sets this one field (RowPatch)", additionalProperties = Schema.True.class)
public record WorkbookPatch(@Schema(hidden = true) @JsonAnyGetter Map<String, Object> members) {
}
