package jp.bunkai.negotiation.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision or a task to write down. */
@Schema(name = "NewMeetingItem")
public record NewItem(
        @Schema(required = true) @NotNull ItemKind kind,
        @Schema(required = true, maxLength = 1000) @NotNull @Prose(max = 1000) String text,
        @Schema(nullable = true, description = "The row it is about") UUID rowId,
        @Schema(nullable = true, description = "Of a task: the party that owes it") UUID ownerId,
        @Schema(nullable = true, description = "Of a task: the day by which it is owed") LocalDate due) {

    ItemDetails details() {
        return new ItemDetails(text, rowId, ownerId, due, false);
    }
}
