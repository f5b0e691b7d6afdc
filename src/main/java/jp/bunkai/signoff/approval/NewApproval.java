package jp.bunkai.signoff.approval;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft (起案) to enter. */
@Schema(name = "NewApproval")
public record NewApproval(
        @Schema(required = true, maxLength = 100, description = "起案番号 of the organisation's own register") @NotNull @OneLine(max = 100) String number,
        @Schema(required = true, maxLength = 64, description = "What was shown: `stateSha256` of the list") @NotNull @Pattern(regexp = "[0-9a-f]{64}") String stateSha256,
        @Schema(nullable = true, maxLength = 1000) @Prose(max = 1000) String note) {
}
