package jp.bunkai.signoff.reimport;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the viewer's side says of a deviation, and why. */
@Schema(name = "NewDeviationDecision")
public record NewDeviationDecision(@Schema(required = true) @NotNull DeviationDecision decision,
        @Schema(required = true, minLength = 1, maxLength = 1000) @NotNull @Prose(max = 1000) String reason) {
}
