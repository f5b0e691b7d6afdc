package jp.bunkai.matrix.rules;

import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;

/** Which rows bind a party: those that count and where it holds A, R or both. */
final class Held {

    private Held() {
    }

    static Stream<RowFact> by(Arrangement arrangement, PartyFact party) {
        return arrangement.heldBy(party.id()).stream();
    }

    static boolean holds(RowFact row, PartyFact party) {
        Letter letter = row.letter(party.id());
        return letter != null && letter.holds();
    }

    static boolean does(RowFact row, PartyFact party) {
        Letter letter = row.letter(party.id());
        return letter != null && letter.responsible();
    }
}
