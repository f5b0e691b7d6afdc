package jp.bunkai.matrix.view;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One edit among many: a merge patch of a row, on the state it saw. */
@Schema(name = "RowEdit")
public record RowEdit(
        @Schema(required = true) @NotNull UUID rowId,
        @Schema(required = true, maxLength = 200, description = "The row's etag as it was seen or exported") @NotNull @OneLine(max = 200) String ifMatch,
        @Schema(required = true, implementation = RowPatchView.class) @NotNull JsonNode patch) {
}
