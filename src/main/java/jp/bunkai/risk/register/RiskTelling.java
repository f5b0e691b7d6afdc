package jp.bunkai.risk.register;

import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes with the telling of a risk. */
@Schema(name = "RiskTelling")
public record RiskTelling(@Schema(nullable = true, maxLength = 2000, description = "A word to go with it") @Prose(max = 2000) String text) {
}
