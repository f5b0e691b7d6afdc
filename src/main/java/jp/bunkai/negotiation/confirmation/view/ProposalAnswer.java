package jp.bunkai.negotiation.confirmation.view;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the other side answers a counter-proposal. */
@Schema(name = "CounterProposalAnswer")
public record ProposalAnswer(
        @Schema(required = true, description = "true takes it over into the row") @NotNull Boolean accept,
        @Schema(nullable = true, maxLength = 500, description = "Needed to decline") @Prose(max = 500) String reason) {
}
