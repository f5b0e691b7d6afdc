package jp.bunkai.signoff.round;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom of one's own organisation the signature is handed over, and why; the reason stays inside the organisation. */
@Schema(name = "SigningHandover")
public record SigningHandover(
        @Schema(required = true, description = "A member with the role SIGNATORY") @NotNull UUID toMemberId,
        @Schema(required = true, maxLength = 500) @NotNull @Prose(max = 500) String reason) {
}
