package jp.bunkai.dossier;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited of a party. */
@Schema(name = "PartyDetails")
public record PartyDetails(
        @Schema(required = true) @NotNull PartyFunction function,
        @Schema(nullable = true, description = "The party that a subcontractor works for; null for every other function")
        UUID primePartyId,
        @Schema(required = true) @NotNull Binding bound,
        @Schema(required = true, description = "Whether a subcontractor is shown to all parties of the dossier")
        boolean shownToAll,
        @Schema(required = true, description = "Whether the party has left the dossier") boolean left) {
}
