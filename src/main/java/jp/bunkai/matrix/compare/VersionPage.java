package jp.bunkai.matrix.compare;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Versions of a row, the newest first. */
@Schema(name = "RowVersionPage")
public record VersionPage(
        @Schema(required = true) List<VersionView> items,
        @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next) {
}
