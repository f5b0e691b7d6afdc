package jp.bunkai.risk.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk as one of its sides sees it. */
@Schema(name = "Risk")
public record RiskView(
        @Schema(required = true) UUID id,
        @Schema(required = true, nullable = true, description = "The vendor it concerns; null for a matter of the hospital alone") UUID partyId,
        @Schema(required = true) RiskSource source,
        @Schema(required = true, nullable = true, description = "What it was made from, as found that day; for the side that entered it") Text sourceSentence,
        @Schema(required = true) RiskDetails details,
        @Schema(required = true, nullable = true, minimum = "1", maximum = "5") Integer level,
        @Schema(required = true) RiskState state,
        @Schema(required = true) String author,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true, nullable = true) Instant toldAt,
        @Schema(required = true, nullable = true, description = "When it was agreed or refused") Instant decidedAt,
        @Schema(required = true, nullable = true, maxLength = 100, description = "Who approved that the hospital retains it") String approver,
        @Schema(required = true, nullable = true) LocalDate approvedOn,
        @Schema(required = true, nullable = true, description = "Until when the hospital retains it") LocalDate expiresOn,
        @Schema(required = true, description = "The hospital retains it, and its time is over or it was never approved") boolean openEnded,
        @Schema(required = true, nullable = true) Instant closedAt,
        @Schema(required = true, nullable = true, maxLength = 1000) String closeReason,
        @Schema(required = true, description = "What the viewer may do now") List<RiskAct> acts,
        @Schema(required = true, description = "For If-Match") String etag) {
}
