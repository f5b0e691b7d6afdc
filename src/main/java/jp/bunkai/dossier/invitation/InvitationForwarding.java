package jp.bunkai.dossier.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom an invitation is handed on: a colleague with an address of the same mail domain. */
@Schema(name = "InvitationForwarding")
public record InvitationForwarding(
        @Schema(required = true, maxLength = 100) @NotNull @Size(max = 100) String token,
        @Schema(required = true, maxLength = 254) @NotNull @Email @Size(min = 3, max = 254) String email) {
}
