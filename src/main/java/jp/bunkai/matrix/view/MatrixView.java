package jp.bunkai.matrix.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Area;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.PartyFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The matrix of a dossier as its viewer sees it. */
@Schema(name = "Matrix")
public record MatrixView(
        @Schema(required = true) UUID dossierId,
        @Schema(required = true, description = "The parties that the viewer sees, in order") List<Column> columns,
        @Schema(required = true) List<Area> areas,
        @Schema(required = true, description = "By area, and in each in order") List<RowView> rows,
        @Schema(required = true) Instant computedAt) {

    /** A party of the matrix. */
    @Schema(name = "MatrixColumn")
    public record Column(
            @Schema(required = true) UUID partyId,
            @Schema(required = true) Text name,
            @Schema(required = true) PartyFunction function,
            @Schema(required = true, description = "Whether the viewer acts for it") boolean mine,
            @Schema(required = true, description = "Whether it has left; its letters no longer count") boolean left) {
    }
}
