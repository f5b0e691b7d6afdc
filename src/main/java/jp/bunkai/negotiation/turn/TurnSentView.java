package jp.bunkai.negotiation.turn;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a turn that was sent. */
@Schema(name = "TurnSent")
public record TurnSentView(
        @Schema(required = true, description = "Rows that it changed") int rows,
        @Schema(required = true, description = "Whose turn it is now") TurnsView turns) {
}
