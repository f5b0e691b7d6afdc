package jp.bunkai.negotiation.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round as its viewer sees it. Of the other vendors a vendor learns nothing, not even that there are any. */
@Schema(name = "DeclarationRound")
public record RoundView(
        @Schema(required = true) UUID id,
        @Schema(required = true) RoundState state,
        @Schema(required = true, description = "The last day, in Japan, on which answers are taken") LocalDate deadline,
        @Schema(required = true, nullable = true, maxLength = 1000) String note,
        @Schema(required = true, maxLength = 200) String openedBy,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true, nullable = true) Instant endedAt,
        @Schema(required = true, nullable = true, maxLength = 200, description = "Null where the deadline ended it") String endedBy,
        @Schema(required = true, nullable = true, maxLength = 500, description = "Why it was cancelled") String endReason,
        @Schema(required = true, description = "To the hospital every vendor asked; to a vendor itself alone") List<Asked> asked) {

    /** How far one vendor is. */
    @Schema(name = "DeclarationAsked")
    public record Asked(
            @Schema(required = true) UUID partyId,
            @Schema(required = true, description = "Of how many rows it is asked") int rows,
            @Schema(required = true, nullable = true, description = "How many it has answered; to the vendor itself only") Integer answered,
            @Schema(required = true, nullable = true) Instant handedInAt,
            @Schema(required = true, nullable = true, maxLength = 200) String handedInBy) {
    }

    /** {@code sheets}: those that the viewer may see; {@code mine}: the party whose progress it may know. */
    static RoundView of(Round round, List<Sheet> sheets, UUID mine) {
        return new RoundView(round.id(), round.state(), round.deadline(), round.note(), round.openedBy().name(), round.openedAt(), round.endedAt(),
                round.endedBy(), round.endReason(), sheets.stream().map(sheet -> new Asked(sheet.partyId(), sheet.questions(),
                        sheet.partyId().equals(mine) ? sheet.answered() : null, sheet.handedInAt(),
                        sheet.by() == null ? null : sheet.by().person())).toList());
    }
}
