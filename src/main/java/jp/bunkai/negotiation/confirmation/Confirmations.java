package jp.bunkai.negotiation.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.negotiation.PublishedBasis;

/**
 * Brings together what was said of rows with what stands now, always from the rows as agreed and never from what a side still prepares.
 * Called in the caller's transaction.
 */
@ApplicationScoped
class Confirmations {

    private final MatrixLoader loader;
    private final PublishedBasis published;
    private final WordStore words;
    private final ProposalStore proposals;

    Confirmations(MatrixLoader loader, PublishedBasis published, WordStore words, ProposalStore proposals) {
        this.loader = loader;
        this.published = published;
        this.words = words;
        this.proposals = proposals;
    }

    /** Everything there is to know of a dossier's rows, whoever asks. */
    record Known(LoadedMatrix matrix, Parts parts, Digests digests, Stands stands, Speech speech, Map<UUID, RowWords> words,
            Map<UUID, List<CounterProposal>> proposals) {

        Arrangement arrangement() {
            return matrix.arrangement();
        }

        PartyFact viewer() {
            return matrix.sight().viewer();
        }

        RowWords wordsOf(UUID row) {
            return words.getOrDefault(row, RowWords.NONE);
        }

        List<CounterProposal> proposalsOf(UUID row) {
            return proposals.getOrDefault(row, List.of());
        }
    }

    /** For all rows. */
    Known of(ViewedDossier dossier) {
        return known(dossier, words.of(dossier.id()));
    }

    /** For these rows; the words of others are not read. */
    Known of(ViewedDossier dossier, Collection<UUID> rows) {
        return known(dossier, words.of(dossier.id(), rows));
    }

    private Known known(ViewedDossier dossier, Map<UUID, RowWords> said) {
        LoadedMatrix matrix = loader.loadAgreed(dossier);
        PublishedBasis.Documents documents = published.of(dossier.id());
        Parts parts = new Parts(matrix.arrangement(), (party, row) -> documents.of(party.id(), row.id(), row.area()).isPresent());
        Digests digests = new Digests(matrix.arrangement());
        Map<UUID, List<CounterProposal>> proposed = proposals.of(dossier.id(), said.values());
        Set<UUID> declined = proposed.values().stream().flatMap(List::stream).filter(CounterProposal::declined)
                .map(proposal -> proposal.refusal().id()).collect(Collectors.toSet());
        Stands stands = new Stands(matrix.arrangement(), parts, digests, said, declined);
        return new Known(matrix, parts, digests, stands, new Speech(parts, digests, stands, said), said, proposed);
    }
}
