package jp.bunkai.matrix.view;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Edits of several rows, to be saved together or not at all. */
@Schema(name = "RowEditList")
public record RowEditList(
        @Schema(required = true, minItems = 1, maxItems = 500, description = "A row at most once") @NotNull @Size(min = 1, max = 500)
        List<@NotNull @Valid RowEdit> edits) {
}
