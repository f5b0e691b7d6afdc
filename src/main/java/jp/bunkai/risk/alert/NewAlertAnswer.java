package jp.bunkai.risk.alert;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to an alert: by the vendor itself, or written down by the hospital from what the vendor told it otherwise (代行記録). */
@Schema(name = "NewAlertAnswer")
public record NewAlertAnswer(
        @Schema(required = true, description = "The vendor whose answer it is") @NotNull UUID partyId,
        @Schema(required = true) @NotNull AlertAnswerKind kind,
        @Schema(nullable = true, maxLength = 2000, description = "Needed with NOT_AFFECTED, and of the hospital always: from what it was taken") @Prose(max = 2000) String note,
        @Schema(nullable = true, maxLength = 1000, description = "What is done; needed with AFFECTED, and only there") @OneLine(max = 1000) String measure,
        @Schema(nullable = true, description = "By when it is done, or when the next answer comes") LocalDate dueOn,
        @Schema(nullable = true, description = "Since when it is done; with AFFECTED only") LocalDate doneOn,
        @Schema(required = true, minimum = "0", maximum = "200", description = "How many answers of this vendor one had seen") @Min(0) @Max(200) int seen) {
}
