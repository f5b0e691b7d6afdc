package jp.bunkai.signoff.round;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionReader;
import jp.bunkai.signoff.revision.RevisionStore;

/** Who sees which round: the hospital those of its dossier, a vendor those of revisions that it may read. For anybody else a round is not there. */
@Singleton
class RoundSight {

    private final RoundStore rounds;
    private final RevisionStore revisions;

    RoundSight(RoundStore rounds, RevisionStore revisions) {
        this.rounds = rounds;
        this.revisions = revisions;
    }

    /** A round with its revision and the side for which the viewer acts. */
    record Seen(ViewedDossier dossier, SigningRound round, Revision revision, SigningSide side) {

        UUID organisationId() {
            return dossier.viewer().organisationId();
        }
    }

    /** The latest first. */
    List<SigningRound> all(ViewedDossier dossier) {
        return rounds.ofDossier(dossier.id(), dossier.asHospital() ? null : dossier.mine());
    }

    Seen read(ViewedDossier dossier, UUID roundId) {
        return seen(dossier, rounds.find(dossier.id(), roundId).orElseThrow(RoundProblems::none));
    }

    /** The same, held: nobody else changes it until the transaction ends. */
    Seen hold(ViewedDossier dossier, UUID roundId) {
        return seen(dossier, rounds.lock(dossier.id(), roundId).orElseThrow(RoundProblems::none));
    }

    private Seen seen(ViewedDossier dossier, SigningRound round) {
        Revision revision = revisions.find(round.revisionId()).orElseThrow();
        if (!RevisionReader.sees(dossier, revision)) {
            throw RoundProblems.none();
        }
        return new Seen(dossier, round, revision, dossier.asHospital() ? SigningSide.HOSPITAL : SigningSide.VENDOR);
    }
}
