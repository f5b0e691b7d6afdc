package jp.bunkai.signoff.reimport;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a side said of a deviation after the hospital's decision, or the vendor of its own accord. */
@Schema(name = "DeviationWord")
public record DeviationWord(
        @Schema(required = true) DeviationSide side,
        @Schema(required = true) DeviationDecision decision,
        @Schema(required = true, maxLength = 1000) String reason,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true) Instant at) {
}
