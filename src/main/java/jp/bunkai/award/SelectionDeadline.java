package jp.bunkai.award;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another last day for an open selection; every candidate is told. */
@Schema(name = "SelectionDeadline")
public record SelectionDeadline(
        @Schema(required = true, description = "The last day, in Japan, on which answers are taken") @NotNull LocalDate deadline,
        @Schema(required = true, description = "The deadline as it was seen; another one standing gives 412") @NotNull LocalDate seen) {
}
