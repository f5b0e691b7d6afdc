package jp.bunkai.signoff.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;

/** Finds what waits for one signatory over all dossiers. A signatory is a member of a side, so nothing is shown that it may not see. */
@ApplicationScoped
class MySigning {

    private final Transactions transactions;
    private final RoundEnds ends;
    private final RoundStore rounds;
    private final SignatoryStore signatories;
    private final RevisionStore revisions;

    MySigning(Transactions transactions, RoundEnds ends, RoundStore rounds, SignatoryStore signatories, RevisionStore revisions) {
        this.transactions = transactions;
        this.ends = ends;
        this.rounds = rounds;
        this.signatories = signatories;
        this.revisions = revisions;
    }

    List<RoundSummary> of(Viewer viewer) {
        ends.settle(null);
        return transactions.call(() -> {
            List<SigningRound> found = rounds.waitingFor(viewer.memberId());
            Map<UUID, List<Signatory>> asked = signatories.of(found.stream().map(SigningRound::id).toList());
            Map<UUID, Revision> byId = revisions.byId(found.stream().map(SigningRound::revisionId).toList()).stream()
                    .collect(Collectors.toMap(Revision::id, Function.identity()));
            return found.stream().map(round -> RoundSummary.of(round, byId.get(round.revisionId()), asked.getOrDefault(round.id(), List.of()), viewer)).toList();
        });
    }
}
