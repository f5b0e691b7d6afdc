package jp.bunkai.signoff.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.LegalForm;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.signoff.revision.Freezing;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;

/**
 * Opens rounds for the hospital, lets each side name who signs for it, shows rounds, and takes one back for the side that opened it. Going on after
 * an end is a new revision and a new round: nothing is ever reopened.
 */
@ApplicationScoped
class RoundService {

    private static final int LONGEST_DAYS = 366;

    private final Transactions transactions;
    private final DossierAccess access;
    private final OrganisationDirectory organisations;
    private final Freezing freezing;
    private final RevisionStore revisions;
    private final RoundStore rounds;
    private final SignatoryStore signatories;
    private final FollowerStore followers;
    private final SigningFiles files;
    private final RoundSight sight;
    private final RoundEnds ends;
    private final Naming naming;
    private final RoundTrail trail;
    private final RoundNotices notices;
    private final Clock clock;

    RoundService(Transactions transactions, DossierAccess access, OrganisationDirectory organisations, Freezing freezing, RevisionStore revisions,
            RoundStore rounds, SignatoryStore signatories, FollowerStore followers, SigningFiles files, RoundSight sight, RoundEnds ends, Naming naming,
            RoundTrail trail, RoundNotices notices, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.organisations = organisations;
        this.freezing = freezing;
        this.revisions = revisions;
        this.rounds = rounds;
        this.signatories = signatories;
        this.followers = followers;
        this.files = files;
        this.sight = sight;
        this.ends = ends;
        this.naming = naming;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    List<RoundSummary> list(Viewer viewer, UUID dossierId) {
        ends.settle(dossierId);
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            List<SigningRound> found = sight.all(dossier);
            Map<UUID, Revision> byId = new HashMap<>();
            revisions.ofDossier(dossierId).forEach(revision -> byId.put(revision.id(), revision));
            Map<UUID, List<Signatory>> asked = signatories.of(found.stream().map(SigningRound::id).toList());
            return found.stream().map(round -> RoundSummary.of(round, byId.get(round.revisionId()), asked.getOrDefault(round.id(), List.of()), viewer)).toList();
        });
    }

    RoundView one(Viewer viewer, UUID dossierId, UUID roundId) {
        ends.settle(dossierId);
        return transactions.call(() -> view(sight.read(access.read(viewer, dossierId), roundId)));
    }

    AddedFile file(Viewer viewer, UUID dossierId, UUID roundId, UUID fileId) {
        return transactions.call(() -> {
            sight.read(access.read(viewer, dossierId), roundId);
            return files.find(roundId, fileId).orElseThrow(RoundProblems::none);
        });
    }

    RoundView open(Viewer viewer, UUID dossierId, NewSigningRound wanted) {
        ends.settle(dossierId);
        return transactions.call(() -> {
            // The dossier is locked: of two that open a round of the same pair the second finds the first.
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            requireLastDay(wanted.lastDay());
            requireNoOther(dossier, wanted.partyId());
            return open(dossier, freezing.freeze(dossier, wanted.partyId(), wanted.carvedOut()), wanted);
        });
    }

    /** Opens a round for what has just been frozen, in the caller's transaction. */
    RoundView open(ViewedDossier dossier, Revision revision, NewSigningRound wanted) {
        boolean beyondTool = organisations.byId(List.of(revision.hospitalOrganisationId(), revision.vendorOrganisationId())).values().stream()
                .anyMatch(organisation -> organisation.legalForm() == LegalForm.LOCAL_GOVERNMENT);
        SigningRound round = new SigningRound(UUID.randomUUID(), dossier.id(), revision.id(), RoundState.OPEN, wanted.inOrder(),
                wanted.inOrder() && Boolean.TRUE.equals(wanted.vendorFirst()), beyondTool, wanted.lastDay(),
                wanted.lastDay().plusDays(1).atStartOfDay(Clocks.JAPAN).toInstant(), wanted.note(), dossier.viewer().actor(), clock.instant(), null, 0);
        Naming.Change change;
        try {
            change = naming.of(round, SigningSide.HOSPITAL, revision.hospitalOrganisationId(), revision.hospital(), List.of(), wanted.own());
        } catch (ProblemException e) {
            throw e.within("/own");
        }
        rounds.open(round);
        signatories.add(change.added());
        followers.replace(round.id(), revision.hospitalOrganisationId(), change.followers());
        trail.opened(round, revision);
        trail.named(dossier.viewer().actor(), round, revision, change.added());
        notices.nameYours(round, revision);
        notices.asked(round, revision, new SigningOrder(round, change.added()).due());
        return view(new RoundSight.Seen(dossier, round, revision, SigningSide.HOSPITAL));
    }

    /** Names who signs for the viewer's own side, instead of whoever is still waited for. */
    RoundView name(Viewer viewer, UUID dossierId, UUID roundId, String ifMatch, NewSide wanted) {
        ends.settle(dossierId);
        return transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            RoundSight.Seen seen = sight.hold(dossier, roundId);
            Etag.require(ifMatch, seen.round().version());
            ends.requireOpen(seen.round());
            List<Signatory> all = signatories.of(roundId);
            Naming.Change change = naming.of(seen.round(), seen.side(), seen.organisationId(), organisation(seen), all, wanted);
            signatories.remove(change.removed());
            signatories.add(change.added());
            followers.replace(roundId, seen.organisationId(), change.followers());
            rounds.touch(roundId);
            trail.named(viewer.actor(), seen.round(), seen.revision(), change.added());
            askNewly(seen, all, change);
            return view(sight.read(dossier, roundId));
        });
    }

    RoundView withdraw(Viewer viewer, UUID dossierId, UUID roundId, String reason) {
        ends.settle(dossierId);
        return transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            RoundSight.Seen seen = sight.hold(dossier, roundId);
            if (!seen.round().openedBy().organisationId().equals(viewer.organisationId())) {
                access.requireHospital(dossier);
            }
            ends.requireOpen(seen.round());
            trail.withdrawn(viewer.actor(), seen.round(), seen.revision(), reason);
            ends.end(seen.round(), seen.revision(), RoundState.WITHDRAWN, viewer, reason);
            return view(sight.read(dossier, roundId));
        });
    }

    /** Asks whoever's turn it is now and was not before; who was asked already is not asked again. */
    private void askNewly(RoundSight.Seen seen, List<Signatory> before, Naming.Change change) {
        List<String> asked = new SigningOrder(seen.round(), before).due().stream().map(one -> one.memberId() + " " + one.manner()).toList();
        List<Signatory> now = new ArrayList<>(before);
        now.removeAll(change.removed());
        now.addAll(change.added());
        notices.asked(seen.round(), seen.revision(), new SigningOrder(seen.round(), now).due().stream()
                .filter(one -> !asked.contains(one.memberId() + " " + one.manner())).toList());
    }

    private RoundView view(RoundSight.Seen seen) {
        UUID id = seen.round().id();
        return RoundView.of(seen, signatories.of(id), signatories.acts(id), files.list(id),
                followers.of(id).stream().filter(one -> one.organisationId().equals(seen.organisationId())).toList());
    }

    private static String organisation(RoundSight.Seen seen) {
        return seen.side() == SigningSide.HOSPITAL ? seen.revision().hospital() : seen.revision().vendor();
    }

    private void requireNoOther(ViewedDossier dossier, UUID partyId) {
        List<UUID> ofPair = revisions.ofDossier(dossier.id()).stream().filter(revision -> revision.partyId().equals(partyId)).map(Revision::id).toList();
        if (rounds.ofDossier(dossier.id(), null).stream().anyMatch(round -> round.open() && ofPair.contains(round.revisionId()))) {
            throw RoundProblems.conflict("この事業者との合意手続がすでに進んでいます。先にそれを終えるか、取り下げてください。",
                    "A round with this vendor is open already. Let it end, or withdraw it first.");
        }
    }

    private void requireLastDay(LocalDate lastDay) {
        LocalDate today = Clocks.today(clock);
        if (lastDay.isBefore(today)) {
            throw ProblemException.invalid("/lastDay", "in-the-past", "期限が過去の日付です。", "The last day lies in the past.");
        }
        if (lastDay.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw ProblemException.invalid("/lastDay", "too-late", "期限は一年以内としてください。", "Choose a last day within a year.");
        }
    }
}
