package jp.bunkai.annex;

import java.util.List;
import java.util.UUID;
import jp.bunkai.matrix.view.FindingView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One annex that the viewer may print. */
@Schema(name = "AnnexSummary")
public record AnnexSummary(
        @Schema(required = true, description = "The vendor of the pair") UUID partyId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, description = "Rows in which this vendor has a letter or terms") int rows,
        @Schema(required = true, description = "Findings of this pair that keep rows from signing") int blockers,
        @Schema(required = true, description = "Those findings") List<FindingView> blocking) {
}
