package jp.bunkai.negotiation.confirmation.view;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one party last said of a row. */
@Schema(name = "PartyWord")
public record PartyWordView(
        @Schema(required = true) UUID partyId,
        @Schema(required = true, description = "Whether the row stands confirmed only with its word") boolean needed,
        @Schema(required = true, nullable = true) WordView word,
        @Schema(required = true, description = "Whether it said so of what stands now; false too where it took its word back") boolean stands) {
}
