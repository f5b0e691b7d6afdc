package jp.bunkai.risk.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk with everything that was said of it. */
@Schema(name = "RiskWhole")
public record RiskWholeView(
        @Schema(required = true) RiskView risk,
        @Schema(required = true, description = "In the order in which it was said") List<RiskWordView> said) {
}
