package jp.bunkai.matrix.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field that is unsent, with the value held and the one agreed. */
@Schema(name = "DraftEdit")
public record DraftEditView(
        @Schema(required = true) UUID rowId,
        @Schema(required = true) Text rowTitle,
        @Schema(required = true) ScopeView scope,
        @Schema(required = true) Phase phase,
        @Schema(required = true, maxLength = 100, description = "Path of the field") String field,
        @Schema(required = true, description = "The value held; null to clear the field", implementation = Object.class)
        JsonNode mine,
        @Schema(required = true, description = "The value that stands in the row; null for none", implementation = Object.class) JsonNode theirs,
        @Schema(required = true, maxLength = 200) String heldBy,
        @Schema(required = true) Instant heldAt,
        @Schema(required = true, nullable = true, description = "Who has changed the field since; null where nobody did") Changed changed,
        @Schema(required = true, description = "Of the row; names in a decision what was seen") String etag) {

    /** Who changed a field that is held, and when. */
    @Schema(name = "DraftFieldChanged")
    public record Changed(
            @Schema(required = true, maxLength = 200) String by,
            @Schema(required = true) Instant at) {
    }
}
