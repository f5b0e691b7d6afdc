package jp.bunkai.dossier.invitation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where whoever accepted goes on, and for whom. */
@Schema(name = "InvitationAccepted")
public record InvitationAccepted(
        @Schema(required = true) UUID dossierId,
        @Schema(required = true, description = "For the header Bunkai-Organisation") UUID organisationId) {
}
