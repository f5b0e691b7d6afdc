package jp.bunkai.matrix.view;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How fields that are unsent are decided. */
@Schema(name = "DraftDecisions")
public record DraftDecisions(
        @Schema(required = true, minItems = 1, maxItems = 500) @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull Decision> decisions) {

    /** What becomes of a field. */
    @Schema(name = "DraftChoice")
    public enum Choice {
        /** The value held is sent, against what stands now. */
        MINE,
        /** The value that stands is left. */
        THEIRS,
        /** Another value is sent. */
        OTHER
    }

    /** The decision of one field. */
    @Schema(name = "DraftDecision")
    public record Decision(
            @Schema(required = true) @NotNull UUID rowId,
            @Schema(required = true, maxLength = 100, description = "Path of the field") @NotNull @Size(max = 100) String field,
            @Schema(required = true, maxLength = 200, description = "Tag of the row as it was seen") @NotNull @Size(max = 200) String ifMatch,
            @Schema(required = true) @NotNull Choice choice,
            @Schema(description = "With OTHER: the value, null to clear the field", implementation = Object.class) JsonNode value) {
    }
}
