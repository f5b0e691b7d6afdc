package jp.bunkai.matrix.order;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows that have another place in their area now. */
@Schema(name = "RowsMoved")
public record RowsMoved(@Schema(required = true, description = "Empty where the row stood there already") List<RowPlace> rows) {

    /** The place of a row, as in Row.position. */
    @Schema(name = "RowPlace")
    public record RowPlace(@Schema(required = true) UUID rowId, @Schema(required = true) int position) {
    }
}
