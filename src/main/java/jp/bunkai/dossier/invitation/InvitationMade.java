package jp.bunkai.dossier.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation that was just made. */
@Schema(name = "InvitationMade")
public record InvitationMade(
        @Schema(required = true) InvitationView invitation,
        @Schema(required = true, nullable = true, maxLength = 100, description = "Where this installation sends no mail: the code to hand over, shown this "
                + "once. It opens nothing without a login with the invited address. Null where it is mailed") String code) {
}
