package jp.bunkai.negotiation.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.PartyFact;

/**
 * The words of one row in the order they were said, and who may know of which: the hospital of all, everybody else of its own, of its
 * subcontractors' and of the hospital's, refusals only where they are meant for it.
 */
final class RowWords {

    static final RowWords NONE = new RowWords(List.of());

    private final List<Word> words;

    RowWords(List<Word> words) {
        this.words = List.copyOf(words);
    }

    List<Word> all() {
        return words;
    }

    /** The number that the next word gets. */
    int next() {
        return words.isEmpty() ? 1 : words.get(words.size() - 1).number() + 1;
    }

    /**
     * What the party said, as far as the viewer may know. A withdrawal of the hospital is told to whoever knew of what it takes back,
     * so that nothing of it comes back to life for anybody.
     */
    List<Word> of(PartyFact party, PartyFact viewer) {
        List<Word> known = new ArrayList<>();
        for (Word word : words) {
            if (word.partyId().equals(party.id()) && (tells(word, party, viewer)
                    || party.hospital() && word.is(WordKind.WITHDRAW) && !known.isEmpty())) {
                known.add(word);
            }
        }
        return known;
    }

    private static boolean tells(Word word, PartyFact party, PartyFact viewer) {
        if (viewer.hospital() || knowsAll(party, viewer)) {
            return true;
        }
        return party.hospital() && !word.is(WordKind.WITHDRAW) && word.shown().containsKey(viewer.id())
                && (!word.is(WordKind.REFUSE) || word.addressed().contains(viewer.id()));
    }

    /** A party knows everything that it itself and its subcontractors said. */
    private static boolean knowsAll(PartyFact party, PartyFact viewer) {
        return party.id().equals(viewer.id()) || viewer.id().equals(party.prime());
    }

    /**
     * The party's last word that the viewer may know. Of confirmations that were all to the same content for this viewer the first one
     * counts: that the hospital confirmed again says that something else had changed.
     */
    Optional<Word> last(PartyFact party, PartyFact viewer) {
        List<Word> known = of(party, viewer);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int last = known.size() - 1;
        while (last > 0 && sameFor(known.get(last), known.get(last - 1), viewer.id())) {
            last--;
        }
        return Optional.of(known.get(last));
    }

    private static boolean sameFor(Word later, Word earlier, UUID viewer) {
        return later.is(WordKind.CONFIRM) && earlier.is(WordKind.CONFIRM) && earlier.projectionVersion() == later.projectionVersion()
                && earlier.shown().containsKey(viewer) && earlier.shown().get(viewer).equals(later.shown().get(viewer));
    }
}
