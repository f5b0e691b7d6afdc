package jp.bunkai.negotiation.confirmation;

import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;

/**
 * Who has a say in a row: the hospital always, and whoever holds a letter or terms in it, with its prime. A row needs the word of the
 * hospital and of everybody with R, A or terms, but not of a vendor whose published document covers it; C and I are confirmed
 * together at signing.
 */
final class Parts {

    private final Arrangement arrangement;
    private final BiPredicate<PartyFact, RowFact> published;

    /** {@code published} says whether a vendor's part in a row rests on a document that it has published. */
    Parts(Arrangement arrangement, BiPredicate<PartyFact, RowFact> published) {
        this.arrangement = arrangement;
        this.published = published;
    }

    boolean has(PartyFact party, RowFact row) {
        return party.hospital() || !party.left() && (row.involves(party.id()) || arrangement.parties().stream()
                .anyMatch(sub -> party.id().equals(sub.prime()) && !sub.left() && row.involves(sub.id())));
    }

    boolean needed(PartyFact party, RowFact row) {
        if (party.hospital()) {
            return true;
        }
        return !party.left() && holds(party, row) && !(party.publishedTerms() && published.test(party, row));
    }

    private static boolean holds(PartyFact party, RowFact row) {
        Letter letter = row.letter(party.id());
        return letter != null && (letter.responsible() || letter.accountable()) || row.state().terms().containsKey(party.id());
    }

    /** Everybody but the hospital who has a say in the row, in the order of the parties. */
    List<PartyFact> others(RowFact row) {
        return arrangement.parties().stream().filter(party -> !party.hospital() && has(party, row)).toList();
    }

    /** The vendors bound to the hospital itself that have a say in the row: for whom its refusal is meant unless it says for whom. */
    List<UUID> vendors(RowFact row) {
        return others(row).stream().filter(PartyFact::directVendor).map(PartyFact::id).toList();
    }
}
