package jp.bunkai.dossier.invitation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of invitations. */
@Schema(name = "InvitationPage")
public record InvitationPage(
        @Schema(required = true) List<InvitationView> items,
        @Schema(required = true, nullable = true, description = "Send it as `cursor` for the next page; null at the end") String next) {
}
