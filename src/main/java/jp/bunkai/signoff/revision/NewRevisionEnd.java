package jp.bunkai.signoff.revision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a signed revision before its term. */
@Schema(name = "NewRevisionEnd")
public record NewRevisionEnd(
        @Schema(required = true, description = "The last day on which it is in force") @NotNull LocalDate lastDay,
        @Schema(required = true, maxLength = 1000) @NotNull @Prose(max = 1000) String reason) {
}
