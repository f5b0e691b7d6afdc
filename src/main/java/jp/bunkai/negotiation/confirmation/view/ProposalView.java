package jp.bunkai.negotiation.confirmation.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.negotiation.confirmation.ProposalState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 対案: what a refusal proposes instead. */
@Schema(name = "CounterProposal")
public record ProposalView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Who proposes it") UUID partyId,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true) Instant at,
        @Schema(required = true, maxLength = 500, description = "The reason of the refusal") String reason,
        @Schema(required = true) List<Change> changes,
        @Schema(required = true) ProposalState state,
        @Schema(required = true, description = "Whether the viewer's side is the one to answer") boolean mayAnswer,
        @Schema(required = true, nullable = true) Answer answer) {

    /** One field. */
    @Schema(name = "ProposedChange")
    public record Change(
            @Schema(required = true, maxLength = 100, description = "Where in the row, as a JSON pointer") String pointer,
            @Schema(required = true, description = "As it stands now; null for nothing", implementation = Object.class) JsonNode now,
            @Schema(required = true, description = "As it should be; null for nothing", implementation = Object.class) JsonNode proposed) {
    }

    /** How the other side answered. */
    @Schema(name = "ProposalAnswered")
    public record Answer(
            @Schema(required = true, maxLength = 200) String person,
            @Schema(required = true) Instant at,
            @Schema(required = true, nullable = true, maxLength = 500) String reason) {
    }
}
