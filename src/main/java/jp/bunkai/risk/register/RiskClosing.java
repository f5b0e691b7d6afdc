package jp.bunkai.risk.register;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a risk is no longer one. */
@Schema(name = "RiskClosing")
public record RiskClosing(@Schema(required = true, maxLength = 1000) @NotNull @Prose(max = 1000) String reason) {
}
