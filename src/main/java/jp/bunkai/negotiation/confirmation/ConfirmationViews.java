package jp.bunkai.negotiation.confirmation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.store.FieldJson;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.negotiation.confirmation.view.ConfirmationsView;
import jp.bunkai.negotiation.confirmation.view.PartyWordView;
import jp.bunkai.negotiation.confirmation.view.ProposalView;
import jp.bunkai.negotiation.confirmation.view.RowConfirmationView;
import jp.bunkai.negotiation.confirmation.view.WordView;

/** Writes what the viewer may know of how rows stand. */
final class ConfirmationViews {

    private static final int MOST_WORDS = 200;

    private final Confirmations.Known known;
    private final boolean hospital;

    ConfirmationViews(Confirmations.Known known) {
        this.known = known;
        this.hospital = known.viewer().hospital();
    }

    ConfirmationsView all(boolean mayConfirm) {
        List<RowConfirmationView> rows = known.matrix().rows().stream().map(StoredRow::fact)
                .filter(known.matrix().sight()::seesRow).map(this::row).toList();
        return new ConfirmationsView(rows, new ConfirmationsView.Counts(count(rows, ConfirmationState.CONFIRMED),
                count(rows, ConfirmationState.WAITING_FOR_ME), count(rows, ConfirmationState.WAITING_FOR_THEM),
                count(rows, ConfirmationState.REFUSED), rows.stream().filter(RowConfirmationView::needsMe).count()), mayConfirm);
    }

    private static long count(List<RowConfirmationView> rows, ConfirmationState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    RowConfirmationView row(RowFact row) {
        RowStand stand = known.stands().seenBy(known.viewer(), row);
        return new RowConfirmationView(row.id(), stand.state(), stand.needsMe(), stand.parties().stream().map(this::party).toList(),
                proposals(row));
    }

    private PartyWordView party(PartyStand stand) {
        return new PartyWordView(stand.party().id(), stand.needed(), stand.word() == null ? null : WordView.of(stand.word(), hospital),
                stand.stands());
    }

    private List<ProposalView> proposals(RowFact row) {
        ProposalSight sight = new ProposalSight(known, row);
        return sight.visible().stream().map(proposal -> {
            Word refusal = proposal.refusal();
            ProposalState state = sight.state(proposal);
            CounterProposal.Answered answer = proposal.answer();
            return new ProposalView(refusal.id(), refusal.partyId(), refusal.person(), refusal.at(), refusal.reason(),
                    proposal.patch().values().entrySet().stream().filter(field -> sight.sees(known.viewer().id(), field.getKey()))
                            .map(field -> new ProposalView.Change(field.getKey().pointer(), FieldJson.tree(row.state().get(field.getKey())),
                                    FieldJson.tree(field.getValue()))).toList(),
                    state, state == ProposalState.OPEN && sight.mayAnswer(proposal),
                    answer == null ? null : new ProposalView.Answer(answer.person(), answer.at(), answer.reason()));
        }).toList();
    }

    /** What was said of a row as far as the viewer may know, the newest first; of very many the newest. */
    List<WordView> words(RowFact row) {
        List<Word> words = new ArrayList<>();
        known.stands().seenBy(known.viewer(), row).parties()
                .forEach(stand -> words.addAll(known.wordsOf(row.id()).of(stand.party(), known.viewer())));
        return words.stream().sorted(Comparator.comparingInt(Word::number).reversed()).limit(MOST_WORDS)
                .map(word -> WordView.of(word, hospital)).toList();
    }
}
