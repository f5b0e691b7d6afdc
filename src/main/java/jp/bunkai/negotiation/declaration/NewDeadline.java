package jp.bunkai.negotiation.declaration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another last day for an open round. Whoever loses days learns why. */
@Schema(name = "NewDeclarationDeadline")
public record NewDeadline(
        @Schema(required = true, description = "The last day, in Japan, on which answers are taken") @NotNull LocalDate deadline,
        @Schema(required = true, description = "The deadline as it was seen; another one standing gives 412") @NotNull LocalDate seen,
        @Schema(nullable = true, maxLength = 300, description = "Why; required where the new day is earlier. All who were asked read it")
        @Prose(max = 300) String reason) {

    boolean earlier() {
        return deadline.isBefore(seen);
    }
}
