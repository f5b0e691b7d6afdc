package jp.bunkai.matrix.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row as its viewer sees it. Maps are by party. */
@Schema(name = "Row")
public record RowView(
        @Schema(required = true) UUID id,
        @Schema(required = true, nullable = true, maxLength = 20, description = "Null for a duty of the hospital's own") String duty,
        @Schema(required = true) boolean ownDuty,
        @Schema(required = true, maxLength = 10) String area,
        @Schema(required = true) boolean core,
        @Schema(required = true) Phase phase,
        @Schema(required = true, description = "Its place in its area") int position,
        @Schema(required = true) ScopeView scope,
        @Schema(required = true) Text title,
        @Schema(required = true, nullable = true, maxLength = 2000) String note,
        @Schema(required = true) Standing standing,
        @Schema(required = true, nullable = true, maxLength = 500) String outReason,
        @Schema(required = true, description = "Whether the hospital took it out, or confirmed it") boolean outAgreed,
        @Schema(required = true, nullable = true, maxLength = 100, description = "Which of two editions that ask different things is followed")
        String followedEdition,
        @Schema(required = true, nullable = true, description = "To the hospital only: letters opened to vendors that do not touch the asset")
        Boolean lettersOpen,
        @Schema(required = true) Map<UUID, Letter> letters,
        @Schema(required = true, description = "Parties whose letter the viewer may not see") List<UUID> lettersHidden,
        @Schema(required = true) Map<UUID, Terms> terms,
        @Schema(required = true) Map<UUID, DeclarationView> declarations,
        @Schema(required = true) List<EvidenceView> evidence,
        @Schema(required = true) List<FindingView> findings,
        @Schema(required = true, description = "For If-Match") String etag,
        @Schema(required = true, pattern = "^[0-9a-f]{64}$", description = "SHA-256 of what the viewer's party sees of the row as it stands "
                + "between the parties; what a confirmation names") String digest,
        @Schema(required = true, description = "When something the viewer sees was last changed") Instant changedAt,
        @Schema(required = true, description = "Paths of fields, or their beginnings, that the viewer may edit") List<String> editable,
        @Schema(required = true, description = "Paths of fields that the viewer's own party wants otherwise than agreed and has not sent")
        List<String> draft) {
}
