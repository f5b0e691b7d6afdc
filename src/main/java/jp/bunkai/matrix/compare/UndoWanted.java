package jp.bunkai.matrix.compare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Own edits to take back. */
@Schema(name = "UndoWanted")
public record UndoWanted(
        @Schema(required = true, minItems = 1, maxItems = 20, description = "Ids of edits, in any order; they are taken back the newest first")
        @NotNull @Size(min = 1, max = 20) List<@NotNull @OneLine(max = 200) String> editIds) {
}
