package jp.bunkai.dossier.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an invitation stands today. */
@Schema(name = "InvitationState")
public enum InvitationState {
    OPEN, ACCEPTED, REVOKED, FORWARDED, EXPIRED
}
