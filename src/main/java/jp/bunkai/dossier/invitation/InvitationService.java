package jp.bunkai.dossier.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.InvitedParties;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Email;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.organisation.notice.DirectMail;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/** Invites vendors to a dossier and takes invitations back, for its hospital. To every other party there are none. */
@ApplicationScoped
class InvitationService {

    private static final int MOST_OPEN = 60;

    private final Transactions transactions;
    private final DossierAccess access;
    private final InvitedParties parties;
    private final InvitationRepository invitations;
    private final InvitationTrail trail;
    private final InvitationLimit limit;
    private final DirectMail mail;
    private final Cursors cursors;
    private final Clock clock;

    InvitationService(Transactions transactions, DossierAccess access, InvitedParties parties, InvitationRepository invitations, InvitationTrail trail,
            InvitationLimit limit, DirectMail mail, Cursors cursors, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.parties = parties;
        this.invitations = invitations;
        this.trail = trail;
        this.limit = limit;
        this.mail = mail;
        this.cursors = cursors;
        this.clock = clock;
    }

    InvitationPage page(Viewer viewer, UUID dossierId, String cursor, int most) {
        String purpose = "invitations:" + dossierId;
        List<String> place = cursor == null ? null : cursors.decode(purpose, cursor);
        return transactions.call(() -> {
            requireHospital(access.read(viewer, dossierId));
            List<Invitation> found = place == null ? invitations.newest(dossierId, most + 1)
                    : invitations.before(dossierId, Instant.parse(place.get(0)), UUID.fromString(place.get(1)), most + 1);
            List<Invitation> shown = found.size() > most ? found.subList(0, most) : found;
            Invitation last = found.size() > most ? shown.get(most - 1) : null;
            Instant now = clock.instant();
            return new InvitationPage(shown.stream().map(invitation -> InvitationView.of(invitation, now)).toList(),
                    last == null ? null : cursors.encode(purpose, last.createdAt().toString(), last.id().toString()));
        });
    }

    InvitationMade invite(Viewer viewer, UUID dossierId, NewInvitation wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            requireHospital(dossier);
            Place place = place(dossier, wanted);
            String email = Email.stored(wanted.email());
            requireNew(dossierId, place, email);
            limit.takeMail(viewer.organisationId());
            Instant now = clock.instant();
            Invitation invitation = new Invitation(UUID.randomUUID(), place, email, wanted.vendorName(), viewer.name(), now);
            String code = send(invitation, now);
            invitations.persist(invitation);
            trail.invited(viewer, invitation);
            return new InvitationMade(InvitationView.of(invitation, now), code);
        });
    }

    void revoke(Viewer viewer, UUID dossierId, UUID invitationId) {
        transactions.run(() -> {
            requireHospital(access.arrange(viewer, dossierId));
            Invitation invitation = invitations.ofDossier(dossierId, invitationId).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
            Instant now = clock.instant();
            if (invitation.state(now) != InvitationState.OPEN) {
                throw ProblemException.of(ProblemType.CONFLICT, "この招待はもう有効ではありません。", "This invitation is no longer open.");
            }
            invitation.revoke(viewer.name(), now);
            trail.revoked(viewer, invitation);
        });
    }

    /** Has it mailed; where no mail is sent, the code to hand over. */
    String send(Invitation invitation, Instant now) {
        if (mail.possible()) {
            invitation.mail(now);
            return null;
        }
        InvitationToken token = InvitationToken.random();
        invitation.known(token);
        return token.written();
    }

    private Place place(ViewedDossier dossier, NewInvitation wanted) {
        if (wanted.partyId() == null && wanted.function() == null) {
            throw ProblemException.invalid("/function", "required", "当事者か役割を選んでください。", "Choose a party or a function.");
        }
        if (wanted.partyId() != null && (wanted.function() != null || wanted.primePartyId() != null)) {
            throw ProblemException.invalid("/partyId", "known-and-new", "登録済みの当事者を選ぶか、新しい当事者の役割を選んでください。",
                    "Choose either a party or a function for a new one.");
        }
        if (wanted.partyId() == null) {
            parties.requireFunction(dossier, wanted.function(), wanted.primePartyId());
            return new Place(dossier.id(), null, wanted.function(), wanted.primePartyId());
        }
        Party party = parties.entered(dossier, "/partyId", wanted.partyId());
        return new Place(dossier.id(), party.id(), party.function(), party.primeId());
    }

    private void requireNew(UUID dossierId, Place place, String email) {
        List<Invitation> open = invitations.open(dossierId, clock.instant());
        if (open.size() >= MOST_OPEN) {
            throw ProblemException.of(ProblemType.CONFLICT, "有効な招待は 1 案件につき " + MOST_OPEN + " 件までです。",
                    "A dossier has at most " + MOST_OPEN + " open invitations.");
        }
        boolean sameParty = place.partyId() != null && open.stream().anyMatch(other -> place.partyId().equals(other.place().partyId()));
        if (sameParty || open.stream().anyMatch(other -> other.email().equals(email))) {
            throw ProblemException.of(ProblemType.CONFLICT).at(sameParty ? "/partyId" : "/email", "already-invited",
                    "有効な招待がすでにあります。送り直すには、先に取り消してください。", "There is an open invitation already. Revoke it before inviting again.");
        }
    }

    private static void requireHospital(ViewedDossier dossier) {
        if (!dossier.asHospital()) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
    }
}
