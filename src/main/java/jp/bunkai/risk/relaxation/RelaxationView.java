package jp.bunkai.risk.relaxation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relaxation as one of its sides sees it. */
@Schema(name = "Relaxation")
public record RelaxationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, nullable = true, description = "The vendor it concerns") UUID partyId,
        @Schema(required = true, description = "The party that asked for it") UUID askedById,
        @Schema(required = true) RelaxationDetails details,
        @Schema(required = true) RelaxationState state,
        @Schema(required = true, description = "Past its date and not ended") boolean expired,
        @Schema(required = true, maxLength = 200, description = "Who entered it, as named then") String person,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true, nullable = true, maxLength = 100) String approver,
        @Schema(required = true, nullable = true) LocalDate decidedOn,
        @Schema(required = true, nullable = true, maxLength = 1000) String decisionReason,
        @Schema(required = true, nullable = true) LocalDate endedOn,
        @Schema(required = true, nullable = true, maxLength = 200) String endedBy,
        @Schema(required = true, description = "What the viewer may do now") List<RelaxationAct> acts,
        @Schema(required = true, description = "For If-Match") String etag) {
}
