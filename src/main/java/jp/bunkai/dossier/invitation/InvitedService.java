package jp.bunkai.dossier.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.bunkai.dossier.Dossier;
import jp.bunkai.dossier.DossierNames;
import jp.bunkai.dossier.InvitedParties;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Arrival;
import jp.bunkai.organisation.Arrivals;
import jp.bunkai.organisation.Email;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.notice.OneLineText;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.security.SignedInPerson;

/**
 * Lets whoever was invited read, accept or hand on. An invitation is there only for a login whose verified address is the invited one; for
 * anybody else, whatever the token, there is the same answer after the same one look into the database.
 */
@ApplicationScoped
class InvitedService {

    private static final int MOST_FORWARDS = 5;

    private final Transactions transactions;
    private final Arrivals arrivals;
    private final InvitationRepository invitations;
    private final InvitationService service;
    private final InvitedParties parties;
    private final Acceptance acceptance;
    private final DossierNames dossiers;
    private final OrganisationDirectory organisations;
    private final InvitationTrail trail;
    private final InvitationLimit limit;
    private final Clock clock;

    InvitedService(Transactions transactions, Arrivals arrivals, InvitationRepository invitations, InvitationService service, InvitedParties parties,
            Acceptance acceptance, DossierNames dossiers, OrganisationDirectory organisations, InvitationTrail trail, InvitationLimit limit, Clock clock) {
        this.transactions = transactions;
        this.arrivals = arrivals;
        this.invitations = invitations;
        this.service = service;
        this.parties = parties;
        this.acceptance = acceptance;
        this.dossiers = dossiers;
        this.organisations = organisations;
        this.trail = trail;
        this.limit = limit;
        this.clock = clock;
    }

    InvitationOffer read(SignedInPerson signedIn, String token) {
        return with(signedIn, token, (arrival, invitation) -> {
            requireOpen(invitation);
            return offer(arrival, invitation);
        });
    }

    InvitationAccepted accept(SignedInPerson signedIn, InvitationAcceptance wanted) {
        return with(signedIn, wanted.token(), (arrival, invitation) -> {
            lock(invitation);
            List<Invitation> way = way(invitation);
            ViewedDossier dossier = acceptance.enter(arrival, invitation, wanted);
            invitation.accept(dossier.mine().id(), dossier.viewer().name(), clock.instant());
            trail.accepted(dossier.viewer(), way);
            return new InvitationAccepted(dossier.id(), dossier.viewer().organisationId());
        });
    }

    InvitationForwarded forward(SignedInPerson signedIn, InvitationForwarding wanted) {
        String email = Email.stored(wanted.email());
        return with(signedIn, wanted.token(), (arrival, invitation) -> {
            lock(invitation);
            if (email.equals(invitation.email()) || !Mailbox.colleagues(email, invitation.email())) {
                throw ProblemException.invalid("/email", "no-colleague", "招待されたアドレスと同じドメインの、別のアドレスを入力してください。",
                        "Give another address of the same mail domain as the one that was invited.");
            }
            List<Invitation> way = way(invitation);
            if (way.size() > MOST_FORWARDS) {
                throw ProblemException.of(ProblemType.CONFLICT, "これ以上転送できません。医療機関に再度の招待を依頼してください。",
                        "It was handed on too often. Ask the hospital for another invitation.");
            }
            // Only among those who had this very invitation: whom else the hospital invites is not theirs to learn.
            if (way.stream().anyMatch(other -> other.email().equals(email))) {
                throw ProblemException.of(ProblemType.CONFLICT).at("/email", "already-invited", "このアドレスはすでに招待されています。",
                        "This address has been invited already.");
            }
            limit.takeMail(arrival.personId());
            Instant now = clock.instant();
            Invitation next = invitation.forward(UUID.randomUUID(), email, OneLineText.of(arrival.name(), 100), now);
            String code = service.send(next, now);
            invitations.flush();
            invitations.persist(next);
            trail.forwarded(arrival, invitation, next);
            return new InvitationForwarded(email, code);
        });
    }

    private <T> T with(SignedInPerson signedIn, String token, BiFunction<Arrival, Invitation, T> work) {
        Arrival arrival = arrivals.of(signedIn);
        limit.takeTry(arrival.personId());
        InvitationToken shown = new InvitationToken(token);
        return transactions.call(() -> work.apply(arrival, invitations.byToken(shown)
                .filter(invitation -> invitation.email().equals(arrival.email())).orElseThrow(InvitationProblems::none)));
    }

    /** The dossier first, as everybody who changes its parties; what was read before may have changed meanwhile. */
    private void lock(Invitation invitation) {
        requireOpen(invitation);
        parties.lock(invitation.dossierId());
        String opened = invitation.tokenHash();
        invitations.getEntityManager().refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        requireOpen(invitation);
        if (!opened.equals(invitation.tokenHash())) {
            throw InvitationProblems.none();
        }
    }

    private void requireOpen(Invitation invitation) {
        InvitationState state = invitation.state(clock.instant());
        if (state != InvitationState.OPEN) {
            throw InvitationProblems.over(state);
        }
    }

    /** From the first mailbox to this one. */
    private List<Invitation> way(Invitation invitation) {
        LinkedList<Invitation> way = new LinkedList<>(List.of(invitation));
        while (way.getFirst().forwardedFrom() != null) {
            way.addFirst(invitations.findById(way.getFirst().forwardedFrom()));
        }
        return List.copyOf(way);
    }

    private InvitationOffer offer(Arrival arrival, Invitation invitation) {
        Dossier dossier = dossiers.of(List.of(invitation.dossierId())).get(invitation.dossierId());
        Organisation hospital = organisation(dossier.hospitalId());
        Place place = invitation.place();
        String prime = parties.party(place.dossierId(), place.primePartyId()).map(party -> organisation(party.organisationId()).name()).orElse(null);
        String entered = parties.party(place.dossierId(), place.partyId()).map(Party::organisationId).map(id -> organisation(id).name()).orElse(null);
        return new InvitationOffer(hospital.name(), hospital.nameEn(), dossier.name(), place.function(), prime, invitation.invitedBy(),
                invitation.forwardedFrom() != null, invitation.email(), invitation.expiresAt(),
                entered == null ? invitation.vendorName() : entered, acceptance.choices(arrival, invitation));
    }

    private Organisation organisation(UUID id) {
        return organisations.byId(List.of(id)).get(id);
    }
}
