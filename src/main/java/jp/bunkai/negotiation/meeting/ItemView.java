package jp.bunkai.negotiation.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.platform.http.Etag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision or a task, as everybody of the meeting sees it. */
@Schema(name = "MeetingItem")
public record ItemView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID meetingId,
        @Schema(required = true) ItemKind kind,
        @Schema(required = true, maxLength = 1000) String text,
        @Schema(required = true, nullable = true, description = "The row it is about, where the viewer sees that row") UUID rowId,
        @Schema(required = true, nullable = true, description = "The party that owes it, where the viewer sees that party") UUID ownerId,
        @Schema(required = true, nullable = true) LocalDate due,
        @Schema(required = true) boolean done,
        @Schema(required = true, nullable = true) Instant doneAt,
        @Schema(required = true, nullable = true, maxLength = 200) String doneBy,
        @Schema(required = true, maxLength = 200, description = "Who wrote it down, as named then") String who,
        @Schema(required = true, maxLength = 200) String organisation,
        @Schema(required = true) boolean editable,
        @Schema(required = true, description = "For If-Match") String etag) {

    static ItemView of(MeetingItem item, boolean seesRow, boolean seesOwner, boolean editable) {
        return new ItemView(item.id(), item.meetingId(), item.kind(), item.text(), seesRow ? item.rowId() : null,
                seesOwner ? item.ownerId() : null, item.due(), item.doneAt() != null, item.doneAt(), item.doneBy(), item.person(),
                item.organisation(), editable, Etag.of(item.version()));
    }
}
