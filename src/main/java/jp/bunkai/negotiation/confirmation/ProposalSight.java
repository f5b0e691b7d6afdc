package jp.bunkai.negotiation.confirmation;

import java.util.List;
import java.util.UUID;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.edit.EditRights;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.projection.Projection;

/** Which counter-proposals of a row the viewer knows of, what became of them, and whether it is the one to answer. */
final class ProposalSight {

    private final Confirmations.Known known;
    private final RowFact row;

    ProposalSight(Confirmations.Known known, RowFact row) {
        this.known = known;
        this.row = row;
    }

    /** Those whose refusal the viewer knows of, the oldest first. */
    List<CounterProposal> visible() {
        return known.proposalsOf(row.id()).stream().filter(proposal -> {
            PartyFact by = known.arrangement().party(proposal.refusal().partyId());
            return known.wordsOf(row.id()).of(by, known.viewer()).contains(proposal.refusal());
        }).toList();
    }

    ProposalState state(CounterProposal proposal) {
        if (proposal.answer() != null) {
            return proposal.answer().accepted() ? ProposalState.ACCEPTED : ProposalState.DECLINED;
        }
        PartyFact by = known.arrangement().party(proposal.refusal().partyId());
        boolean last = known.wordsOf(row.id()).last(by, known.viewer()).filter(proposal.refusal()::equals).isPresent();
        return last && !by.left() ? ProposalState.OPEN : ProposalState.SUPERSEDED;
    }

    /** Whoever the proposal is made to, sees all of it, and may with its proposer change all of it. */
    boolean mayAnswer(CounterProposal proposal) {
        UUID by = proposal.refusal().partyId();
        UUID viewer = known.viewer().id();
        boolean theirs = !by.equals(viewer) && (known.viewer().hospital() || proposal.refusal().addressed().contains(viewer)
                || viewer.equals(known.arrangement().party(by).prime()));
        return theirs && proposal.patch().values().keySet().stream().allMatch(path -> sees(viewer, path)
                && (mayEdit(viewer, path) || mayEdit(by, path)));
    }

    boolean sees(UUID party, FieldPath path) {
        return new Projection(known.arrangement(), sight(party)).sees(row, path);
    }

    boolean mayEdit(UUID party, FieldPath path) {
        return new EditRights(known.arrangement(), sight(party)).mayEdit(row, path);
    }

    private Sight sight(UUID party) {
        return new Sight(known.arrangement(), known.arrangement().party(party));
    }
}
