package jp.bunkai.matrix.compare;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row as it stood, as far as its viewer may see it today. Fields without a value are left out. */
@Schema(name = "RowAtVersion")
public record RowAtVersion(
        @Schema(required = true) VersionView version,
        @Schema(required = true) List<FieldAt> fields) {
}
