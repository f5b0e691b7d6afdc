package jp.bunkai.disclosure.compare;

import java.util.Map;
import jp.bunkai.disclosure.reading.Edition;

/**
 * Which question of an older edition is which of a newer one. A number that is not in it has no counterpart.
 *
 * @param numbers the newer number by the older
 */
public record EditionMapping(Edition from, Edition to, Map<String, String> numbers) {

    public EditionMapping {
        numbers = Map.copyOf(numbers);
    }

    /** Within one edition every number is its own. */
    boolean joins(Edition before, Edition after) {
        return from == before && to == after;
    }
}
