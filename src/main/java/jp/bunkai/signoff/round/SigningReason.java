package jp.bunkai.signoff.round;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody declines to sign, or takes a round back; both sides read it. */
@Schema(name = "SigningReason")
public record SigningReason(@Schema(required = true, maxLength = 500) @NotNull @Prose(max = 500) String reason) {
}
