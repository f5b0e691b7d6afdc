package jp.bunkai.negotiation.turn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.DossierMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose turn it is. The hospital sees every pair, a vendor its own, a subcontractor that of the vendor it works for. */
@Schema(name = "Turns")
public record TurnsView(
        @Schema(required = true) DossierMode mode,
        @Schema(required = true) List<Pair> pairs) {

    /** The hospital and one vendor. */
    @Schema(name = "TurnPair")
    public record Pair(
            @Schema(required = true, description = "The vendor") UUID partyId,
            @Schema(required = true) TurnSide side,
            @Schema(required = true, description = "Whether it is the turn of the viewer's side") boolean mine,
            @Schema(required = true, nullable = true, description = "The day to answer by") LocalDate answerBy,
            @Schema(required = true, description = "Whether that day has passed") boolean overdue,
            @Schema(required = true, nullable = true, description = "How it came to be so; null before the first turn, and to a subcontractor")
            TurnView last,
            @Schema(required = true, description = "Whether the viewer may send now") boolean maySend,
            @Schema(required = true, description = "Whether the viewer may take the turn back") boolean mayTakeBack) {
    }
}
