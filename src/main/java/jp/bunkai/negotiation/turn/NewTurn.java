package jp.bunkai.negotiation.turn;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A turn to send. */
@Schema(name = "NewTurn")
public record NewTurn(
        @Schema(nullable = true, maxItems = 100, description = "By the hospital only: the vendors whose turn it becomes. Without it, all whose turn "
                + "it is not yet. What is sent stands in the rows, and is seen by whoever sees those.")
        @Size(max = 100) List<@NotNull UUID> toPartyIds,
        @Schema(nullable = true, maxLength = 2000, description = "The covering note; read by the other side of each pair") @Prose(max = 2000) String note,
        @Schema(nullable = true, description = "The day to answer by; today at the earliest") LocalDate answerBy) {

    public NewTurn {
        toPartyIds = toPartyIds == null ? List.of() : List.copyOf(toPartyIds);
    }
}
