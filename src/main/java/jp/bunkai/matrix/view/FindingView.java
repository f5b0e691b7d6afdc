package jp.bunkai.matrix.view;

import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as its viewer reads it. To whom else it was told is not said. */
@Schema(name = "Finding")
public record FindingView(
        @Schema(required = true) FindingCode code,
        @Schema(required = true) Severity severity,
        @Schema(required = true, nullable = true, maxLength = 20, description = "The duty of the catalogue it is about") String duty,
        @Schema(required = true, nullable = true) UUID rowId,
        @Schema(required = true, nullable = true) UUID partyId,
        @Schema(required = true, nullable = true) UUID assetId,
        @Schema(required = true, description = "Why, in one sentence") Text sentence,
        @Schema(required = true, description = "What mends it") Text mend) {

    public static FindingView of(Finding finding) {
        return new FindingView(finding.code(), finding.severity(), finding.duty(), finding.rowId(), finding.partyId(), finding.assetId(),
                finding.sentence(), finding.mend());
    }
}
