package jp.bunkai.risk.relaxation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hospital's decision on a relaxation, with who made it and when. */
@Schema(name = "RelaxationDecision")
public record RelaxationDecision(
        @Schema(required = true) boolean approved,
        @Schema(required = true, maxLength = 100) @NotNull @OneLine(max = 100) String approver,
        @Schema(required = true) @NotNull LocalDate decidedOn,
        @Schema(nullable = true, maxLength = 1000, description = "Needed where it is not approved") @Prose(max = 1000) String reason) {
}
