package jp.bunkai.negotiation.turn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One passing of a turn, as both sides of the pair see it. */
@Schema(name = "Turn")
public record TurnView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The vendor of the pair") UUID partyId,
        @Schema(required = true) TurnKind kind,
        @Schema(required = true, description = "Whose turn it became, or stayed") TurnSide next,
        @Schema(required = true, nullable = true, maxLength = 2000) String note,
        @Schema(required = true, nullable = true, description = "The day to answer by") LocalDate answerBy,
        @Schema(required = true, description = "Rows that it changed, as far as the vendor sees them") int rows,
        @Schema(required = true, maxLength = 200, description = "As named then") String who,
        @Schema(required = true, maxLength = 200, description = "As named then") String organisation,
        @Schema(required = true) Instant at) {

    static TurnView of(Turn turn) {
        return new TurnView(turn.id(), turn.partyId(), turn.kind(), turn.nextSide(), turn.note(), turn.answerBy(), turn.rowCount(),
                turn.person(), turn.organisation(), turn.happenedAt());
    }
}
