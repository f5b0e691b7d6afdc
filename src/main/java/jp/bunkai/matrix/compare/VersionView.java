package jp.bunkai.matrix.compare;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a row as one viewer may know it: only the fields that it sees, and the reason only if it sees all of them. */
@Schema(name = "RowVersion")
public record VersionView(
        @Schema(required = true, maxLength = 100, description = "Opaque; good for If-Match too") String id,
        @Schema(required = true) Instant at,
        @Schema(required = true, maxLength = 200, description = "The person, as named then") String who,
        @Schema(required = true, maxLength = 200, description = "The organisation, as named then") String organisation,
        @Schema(required = true, nullable = true, maxLength = 500) String reason,
        @Schema(required = true, description = "Whether the row was made with it") boolean first,
        @Schema(required = true, description = "What it changed, against the version before it") List<FieldComparison> changes) {
}
