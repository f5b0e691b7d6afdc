package jp.bunkai.dossier.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.bunkai.dossier.PartyFunction;

/**
 * An invitation of one mailbox to one dossier, for ten days. It ends once: accepted, revoked or forwarded. A new mail carries a new token, and
 * the one before is void with it.
 */
@Entity
public class Invitation {

    static final Duration LASTS = Duration.ofDays(10);
    static final int MOST_ATTEMPTS = 14;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    private UUID partyId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PartyFunction function;
    private UUID primeId;
    @Column(nullable = false)
    private String email;
    private String vendorName;
    private UUID forwardedFrom;
    @Column(nullable = false)
    private String invitedBy;
    @Column(nullable = false)
    private Instant createdAt;
    @Column(nullable = false)
    private Instant expiresAt;
    private String tokenHash;
    @Enumerated(EnumType.STRING)
    private Ending ending;
    private Instant endedAt;
    private String endedBy;
    private UUID acceptedPartyId;
    private Instant mailDueAt;
    private int mailAttempts;
    private Instant mailedAt;

    protected Invitation() {
    }

    Invitation(UUID id, Place place, String email, String vendorName, String invitedBy, Instant now) {
        this.id = id;
        this.dossierId = place.dossierId();
        this.partyId = place.partyId();
        this.function = place.function();
        this.primeId = place.primePartyId();
        this.email = email;
        this.vendorName = vendorName;
        this.invitedBy = invitedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    /** Hands it on to another mailbox: this one ends, the new one lasts as long as this would have. */
    Invitation forward(UUID newId, String toEmail, String by, Instant now) {
        Invitation next = new Invitation(newId, place(), toEmail, vendorName, by, now);
        next.forwardedFrom = id;
        next.expiresAt = expiresAt;
        end(Ending.FORWARDED, by, now);
        return next;
    }

    void revoke(String by, Instant now) {
        end(Ending.REVOKED, by, now);
    }

    void accept(UUID byParty, String by, Instant now) {
        this.acceptedPartyId = byParty;
        end(Ending.ACCEPTED, by, now);
    }

    private void end(Ending how, String by, Instant now) {
        if (state(now) != InvitationState.OPEN) {
            throw new IllegalStateException("An invitation ends once");
        }
        this.ending = how;
        this.endedBy = by;
        this.endedAt = now;
        this.mailDueAt = null;
    }

    /** From now on this token opens it, and no other. */
    void known(InvitationToken token) {
        this.tokenHash = token.hash();
    }

    /** To be mailed as soon as possible. */
    void mail(Instant now) {
        this.mailDueAt = now;
    }

    /** Takes the mail up; should this node die meanwhile, another one tries after the pause. Whether it is to be sent at all. */
    boolean takeUpMail(Instant now) {
        if (state(now) != InvitationState.OPEN || mailAttempts >= MOST_ATTEMPTS) {
            this.mailDueAt = null;
            return false;
        }
        mailAttempts++;
        Duration pause = Duration.ofMinutes(1L << Math.min(mailAttempts - 1, 9));
        this.mailDueAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        return true;
    }

    /** A server has taken the mail with the present token. */
    void mailed(Instant now) {
        this.mailedAt = now;
        this.mailDueAt = null;
    }

    MailState mailState() {
        if (mailedAt != null) {
            return MailState.SENT;
        }
        return mailDueAt != null ? MailState.WAITING : mailAttempts > 0 ? MailState.FAILED : MailState.NONE;
    }

    InvitationState state(Instant now) {
        if (ending != null) {
            return InvitationState.valueOf(ending.name());
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    Place place() {
        return new Place(dossierId, partyId, function, primeId);
    }

    UUID id() {
        return id;
    }

    UUID dossierId() {
        return dossierId;
    }

    String email() {
        return email;
    }

    /** What the hospital calls the vendor, or null. */
    String vendorName() {
        return vendorName;
    }

    UUID forwardedFrom() {
        return forwardedFrom;
    }

    /** Whoever invited, or forwarded, as named then. */
    String invitedBy() {
        return invitedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    String tokenHash() {
        return tokenHash;
    }

    Instant endedAt() {
        return endedAt;
    }

    String endedBy() {
        return endedBy;
    }
}
