package jp.bunkai.signoff.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;
import org.jboss.logging.Logger;

/** Ends rounds, each once and under its lock. Who follows a completed round is told in the same transaction, so that it is told once and surely. */
@ApplicationScoped
class RoundEnds {

    private static final Logger LOG = Logger.getLogger(RoundEnds.class);

    private final Transactions transactions;
    private final RoundStore rounds;
    private final RevisionStore revisions;
    private final RoundTrail trail;
    private final RoundNotices notices;
    private final Instance<RoundFollower> followers;
    private final Clock clock;

    RoundEnds(Transactions transactions, RoundStore rounds, RevisionStore revisions, RoundTrail trail, RoundNotices notices,
            @Any Instance<RoundFollower> followers, Clock clock) {
        this.transactions = transactions;
        this.rounds = rounds;
        this.revisions = revisions;
        this.trail = trail;
        this.notices = notices;
        this.followers = followers;
        this.clock = clock;
    }

    /** Ends what is past its last day, in one dossier before it is read or in all of them (null); in transactions of its own. */
    void settle(UUID dossierId) {
        for (SigningRound due : transactions.call(() -> rounds.due(clock.instant(), dossierId))) {
            try {
                transactions.run(() -> expire(due));
            } catch (RuntimeException e) {
                // One round that cannot be ended keeps no other one open.
                LOG.errorf(e, "Round %s could not be ended", due.id());
            }
        }
    }

    private void expire(SigningRound due) {
        SigningRound round = rounds.lock(due.dossierId(), due.id()).orElseThrow();
        if (round.due(clock.instant())) {
            Revision revision = revisions.find(round.revisionId()).orElseThrow();
            rounds.close(round.id(), RoundState.EXPIRED, new SigningRound.Ending(clock.instant(), null, null, null));
            trail.expired(round, revision);
            notices.ended(round, revision, RoundState.EXPIRED, null);
        }
    }

    /** Everybody has signed; in the caller's transaction, which holds the round. */
    void complete(SigningRound round, Revision revision) {
        rounds.close(round.id(), RoundState.COMPLETED, new SigningRound.Ending(clock.instant(), null, null, null));
        followers.forEach(follower -> follower.completed(round.dossierId(), revision.id()));
        notices.ended(round, revision, RoundState.COMPLETED, null);
    }

    /** Somebody ended it for a reason; in the caller's transaction, which holds the round. */
    void end(SigningRound round, Revision revision, RoundState state, Viewer by, String reason) {
        rounds.close(round.id(), state, new SigningRound.Ending(clock.instant(), by.name(), by.organisationName(), reason));
        notices.ended(round, revision, state, reason);
    }

    /** Refuses what comes too late, noted already or not. */
    void requireOpen(SigningRound round) {
        if (!round.open() || round.due(clock.instant())) {
            throw RoundProblems.over(round.open() ? RoundState.EXPIRED : round.state());
        }
    }
}
