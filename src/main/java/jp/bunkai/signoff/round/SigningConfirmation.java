package jp.bunkai.signoff.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which revision was shown to who confirms: both of its hashes. */
@Schema(name = "SigningConfirmation")
public record SigningConfirmation(
        @Schema(required = true, maxLength = 64, description = "SHA-256 of the canonical JSON") @NotNull @Pattern(regexp = "[0-9a-f]{64}") String canonicalSha256,
        @Schema(required = true, maxLength = 64, description = "SHA-256 of the DOCX") @NotNull @Pattern(regexp = "[0-9a-f]{64}") String documentSha256) {
}
