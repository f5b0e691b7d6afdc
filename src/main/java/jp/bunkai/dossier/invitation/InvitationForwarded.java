package jp.bunkai.dossier.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an invitation was handed on. */
@Schema(name = "InvitationForwarded")
public record InvitationForwarded(
        @Schema(required = true, maxLength = 254) String email,
        @Schema(required = true, nullable = true, maxLength = 100, description = "Where this installation sends no mail: the colleague's code") String code) {
}
