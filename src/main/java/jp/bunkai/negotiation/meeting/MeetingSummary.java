package jp.bunkai.negotiation.meeting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting in the list. */
@Schema(name = "MeetingSummary")
public record MeetingSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true) boolean open,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true, nullable = true) Instant closedAt,
        @Schema(required = true) int decisions,
        @Schema(required = true) int tasks,
        @Schema(required = true) int openTasks) {
}
