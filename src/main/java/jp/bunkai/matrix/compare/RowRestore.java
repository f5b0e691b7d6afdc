package jp.bunkai.matrix.compare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wants a row as it stood at a version, or of it only some fields. */
@Schema(name = "RowRestore")
public record RowRestore(
        @Schema(required = true, maxLength = 100, description = "Id of the version") @NotNull @OneLine(max = 100) String version,
        @Schema(nullable = true, maxItems = 200, description = "Paths of fields; without them, every field that the viewer may edit")
        @Size(max = 200) List<@NotNull @OneLine(max = 100) String> fields,
        @Schema(nullable = true, maxLength = 500, description = "Why; without it, which version it goes back to") @Prose(max = 500) String reason) {
}
