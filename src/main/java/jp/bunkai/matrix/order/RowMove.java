package jp.bunkai.matrix.order;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a row is to stand: before or after another one of its area, one of the two. */
@Schema(name = "RowMove")
public record RowMove(
        @Schema(nullable = true, description = "The row that is to follow it") UUID before,
        @Schema(nullable = true, description = "The row that is to precede it") UUID after) {
}
