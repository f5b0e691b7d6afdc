package jp.bunkai.matrix.compare;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two versions of a row. */
@Schema(name = "RowComparison")
public record RowComparison(
        @Schema(required = true) VersionView from,
        @Schema(required = true) VersionView to,
        @Schema(required = true, description = "Only fields that differ") List<FieldComparison> fields) {
}
