package jp.bunkai.negotiation.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting with its minutes so far. */
@Schema(name = "Meeting")
public record MeetingView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true) boolean open,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true, maxLength = 200) String openedBy,
        @Schema(required = true, nullable = true) Instant closedAt,
        @Schema(required = true, nullable = true, maxLength = 200) String closedBy,
        @Schema(required = true, description = "The vendors it is with") List<UUID> partyIds,
        @Schema(required = true) List<MeetingDetails.Attendant> attendants,
        @Schema(required = true, description = "Decisions and tasks, in the order written down") List<ItemView> items,
        @Schema(required = true, description = "Whether the viewer may write down decisions and tasks") boolean editable,
        @Schema(required = true, description = "Whether the viewer may change and close it") boolean leads,
        @Schema(required = true, description = "For If-Match") String etag) {
}
