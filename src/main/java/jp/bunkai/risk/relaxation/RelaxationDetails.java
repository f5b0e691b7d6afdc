package jp.bunkai.risk.relaxation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is relaxed, why, for how long, and what stands in its place. */
@Schema(name = "RelaxationDetails")
public record RelaxationDetails(
        @Schema(required = true, maxLength = 200, description = "The measure relaxed, such as an antivirus stopped") @NotNull @OneLine(max = 200) String measure,
        @Schema(nullable = true, description = "The row it is about") UUID rowId,
        @Schema(nullable = true, maxLength = 20, description = "The duty of the catalogue it is about") @Size(min = 1, max = 20) String dutyId,
        @Schema(required = true, maxLength = 2000) @NotNull @Prose(max = 2000) String reason,
        @Schema(required = true) @NotNull LocalDate from,
        @Schema(required = true) @NotNull LocalDate until,
        @Schema(nullable = true, maxLength = 2000, description = "What stands in its place") @Prose(max = 2000) String substitute) {
}
