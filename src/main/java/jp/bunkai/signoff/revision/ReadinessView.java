package jp.bunkai.signoff.revision;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.view.FindingView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a pair is from signing, as both its sides see it. */
@Schema(name = "SigningReadiness")
public record ReadinessView(
        @Schema(required = true, description = "Whether it can be frozen as it stands, with no row left out") boolean ready,
        @Schema(required = true, description = "Whether an effective date is set") boolean dated,
        @Schema(required = true, description = "Rows in which the pair has a part") int rows,
        @Schema(required = true, description = "Rows that are not agreed, in the order of the matrix; each may be left out with a reason") List<OpenRowView> openRows,
        @Schema(required = true, description = "Findings that block, those at rows included") List<FindingView> findings,
        @Schema(required = true, description = "Texts of a returned annex that wait for a word of either side; none may be open at freezing") int openDeviations,
        @Schema(required = true, nullable = true, description = "Says so; null where there are none") Text deviations) {

    /** A row that is not agreed. */
    @Schema(name = "OpenRow")
    public record OpenRowView(
            @Schema(required = true) UUID rowId,
            @Schema(required = true, description = "The duty with what it is about") Text name,
            @Schema(required = true) boolean waitsForHospital,
            @Schema(required = true) boolean waitsForVendor,
            @Schema(required = true, description = "One side refused exactly what stands") boolean refused,
            @Schema(required = true, description = "A finding keeps it from signing") boolean blocked) {
    }

    static ReadinessView of(Readiness readiness) {
        return new ReadinessView(readiness.ready(), readiness.dated(), readiness.pair().rows().size(),
                readiness.openRows().stream().map(row -> new OpenRowView(row.rowId(), row.name(), row.waitsForHospital(), row.waitsForVendor(), row.refused(),
                        row.blocked())).toList(),
                readiness.allFindings().stream().map(FindingView::of).toList(), readiness.openDeviations(),
                readiness.openDeviations() == 0 ? null : ReadinessCheck.deviations(readiness.openDeviations()));
    }
}
