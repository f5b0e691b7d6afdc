package jp.bunkai.negotiation.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited of a decision or a task. */
@Schema(name = "MeetingItemDetails")
public record ItemDetails(
        @Schema(required = true, maxLength = 1000) @NotNull @Prose(max = 1000) String text,
        @Schema(nullable = true, description = "The row it is about") UUID rowId,
        @Schema(nullable = true, description = "Of a task: the party that owes it") UUID ownerId,
        @Schema(nullable = true, description = "Of a task: the day by which it is owed") LocalDate due,
        @Schema(description = "Of a task: whether it is done") boolean done) {
}
