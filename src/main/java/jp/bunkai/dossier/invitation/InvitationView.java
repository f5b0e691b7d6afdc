package jp.bunkai.dossier.invitation;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.dossier.PartyFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation as the hospital sees it. The secret in the mail is not part of it; nobody can read that again. */
@Schema(name = "Invitation")
public record InvitationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 254) String email,
        @Schema(required = true) InvitationState state,
        @Schema(required = true) MailState mail,
        @Schema(required = true) PartyFunction function,
        @Schema(required = true, nullable = true, description = "The party that was entered before") UUID partyId,
        @Schema(required = true, nullable = true) UUID primePartyId,
        @Schema(required = true, nullable = true, maxLength = 200) String vendorName,
        @Schema(required = true, nullable = true, description = "The invitation that its receiver handed on") UUID forwardedFromId,
        @Schema(required = true, maxLength = 200, description = "Who invited or handed on, as named then") String invitedBy,
        @Schema(required = true) Instant invitedAt,
        @Schema(required = true) Instant expiresAt,
        @Schema(required = true, nullable = true) Instant endedAt,
        @Schema(required = true, nullable = true, maxLength = 200, description = "Who accepted, revoked or handed on") String endedBy) {

    static InvitationView of(Invitation invitation, Instant now) {
        Place place = invitation.place();
        return new InvitationView(invitation.id(), invitation.email(), invitation.state(now), invitation.mailState(), place.function(), place.partyId(),
                place.primePartyId(), invitation.vendorName(), invitation.forwardedFrom(), invitation.invitedBy(), invitation.createdAt(),
                invitation.expiresAt(), invitation.endedAt(), invitation.endedBy());
    }
}
