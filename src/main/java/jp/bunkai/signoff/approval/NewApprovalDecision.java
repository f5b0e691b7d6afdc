package jp.bunkai.signoff.approval;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision (決裁) to enter. */
@Schema(name = "NewApprovalDecision")
public record NewApprovalDecision(
        @Schema(required = true) boolean approved,
        @Schema(required = true, maxLength = 100, description = "Who decided") @NotNull @OneLine(max = 100) String approver,
        @Schema(required = true, maxLength = 100, description = "The office of who decided, such as 病院長") @NotNull @OneLine(max = 100) String office,
        @Schema(required = true) @NotNull LocalDate decidedOn,
        @Schema(nullable = true, maxLength = 1000, description = "Needed where it is returned") @Prose(max = 1000) String reason) {
}
