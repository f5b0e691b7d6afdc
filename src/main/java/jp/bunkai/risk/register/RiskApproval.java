package jp.bunkai.risk.register;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the hospital retains a risk: who approved it, when, and until when. */
@Schema(name = "RiskApproval")
public record RiskApproval(
        @Schema(required = true, maxLength = 100) @NotNull @OneLine(max = 100) String approver,
        @Schema(required = true) @NotNull LocalDate approvedOn,
        @Schema(required = true) @NotNull LocalDate expiresOn) {
}
