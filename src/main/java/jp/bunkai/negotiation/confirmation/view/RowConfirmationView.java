package jp.bunkai.negotiation.confirmation.view;

import java.util.List;
import java.util.UUID;
import jp.bunkai.negotiation.confirmation.ConfirmationState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a row stands with its parties, as the viewer may know. */
@Schema(name = "RowConfirmation")
public record RowConfirmationView(
        @Schema(required = true) UUID rowId,
        @Schema(required = true) ConfirmationState state,
        @Schema(required = true, description = "Whether the viewer has to confirm it, or to answer a refusal") boolean needsMe,
        @Schema(required = true, description = "The parties of whose words the viewer may know") List<PartyWordView> parties,
        @Schema(required = true, description = "Counter-proposals, the oldest first") List<ProposalView> proposals) {
}
