package jp.bunkai.dossier.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an invitation's mail. */
@Schema(name = "InvitationMailState")
public enum MailState {
    /** This installation sends no mail; whoever invited handed the code over. */
    NONE,
    /** Not sent yet, or tried again. */
    WAITING,
    /** A mail server took it. */
    SENT,
    /** Given up. */
    FAILED
}
