package jp.bunkai.risk.register;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer of the side that was told of a risk. */
@Schema(name = "RiskAnswer")
public record RiskAnswer(
        @Schema(required = true, description = "REPLY leaves it open; REFUSE gives a reason") @NotNull Decision decision,
        @Schema(nullable = true, maxLength = 2000, description = "Needed with REPLY and REFUSE") @Prose(max = 2000) String text) {

    /** What an answer says. */
    @Schema(name = "RiskDecision")
    public enum Decision {
        REPLY, AGREE, REFUSE
    }

    RiskWordKind kind() {
        return RiskWordKind.valueOf(decision.name());
    }
}
