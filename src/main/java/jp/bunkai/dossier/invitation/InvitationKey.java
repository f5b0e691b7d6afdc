package jp.bunkai.dossier.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the mail carried. */
@Schema(name = "InvitationKey")
public record InvitationKey(@Schema(required = true, maxLength = 100) @NotNull @Size(max = 100) String token) {
}
