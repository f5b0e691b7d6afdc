package jp.bunkai.negotiation.declaration;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a round is cancelled; all who were asked read it. */
@Schema(name = "DeclarationRoundCancellation")
public record RoundEnd(@Schema(required = true, maxLength = 500) @NotNull @Prose(max = 500) String reason) {
}
