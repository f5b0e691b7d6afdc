package jp.bunkai.negotiation.confirmation;

import jp.bunkai.matrix.PartyFact;

/**
 * What one party last said of a row, and whether it said so of what stands now.
 *
 * @param needed whether the row stands confirmed only with its word
 * @param word its last word, as far as the viewer may know, or null
 */
record PartyStand(PartyFact party, boolean needed, Word word, boolean stands) {

    boolean confirmed() {
        return stands && word.is(WordKind.CONFIRM);
    }

    boolean refused() {
        return stands && word.is(WordKind.REFUSE);
    }
}
