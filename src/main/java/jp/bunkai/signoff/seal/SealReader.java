package jp.bunkai.signoff.seal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.Chain;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;
import jp.bunkai.signoff.round.CompletedRound;
import jp.bunkai.signoff.round.RoundReader;

/** Reads what a seal is made from; called inside a transaction. */
@Singleton
class SealReader {

    private final RevisionStore revisions;
    private final RoundReader rounds;
    private final AuditReader trail;

    SealReader(RevisionStore revisions, RoundReader rounds, AuditReader trail) {
        this.revisions = revisions;
        this.rounds = rounds;
        this.trail = trail;
    }

    SealFacts read(UUID revisionId, Instant sealedAt) {
        Revision revision = revisions.find(revisionId).orElseThrow();
        CompletedRound round = rounds.completed(revisionId).orElseThrow();
        Chain pair = Chain.ofDossier(revision.dossierId(), Audience.pair(revision.vendorOrganisationId()));
        return new SealFacts(revision, revisions.content(revisionId), round, rounds.files(round.id()), trail.chain(pair), sealedAt);
    }
}
