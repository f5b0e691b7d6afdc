package jp.bunkai.matrix;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.matrix.store.StoredRow;

/**
 * Where a new row stands in its area: by its duty in the order of the catalogue, by phase, then as it came; own duties last. Where rows
 * were moved by hand it follows the last one of its duty, and no two rows stand in the same place.
 */
@Singleton
class RowPlaces {

    private static final int PER_DUTY = 2000;
    private static final int OWN = 1_000_000;

    private final List<String> duties;

    RowPlaces(Catalogue catalogue) {
        this.duties = new ArrayList<>(catalogue.duties().stream().map(Duty::id).toList());
    }

    /** Counts on from the rows that are there. */
    Counter counter(List<StoredRow> there) {
        Counter counter = new Counter();
        there.forEach(row -> {
            counter.last.merge(counter.first(row.fact()), row.position(), Math::max);
            counter.taken.add(row.position());
        });
        return counter;
    }

    /** Gives places to rows, one after another. */
    final class Counter {

        private final Map<Integer, Integer> last = new HashMap<>();
        private final Set<Integer> taken = new HashSet<>();

        int next(RowFact row) {
            int place = last.containsKey(first(row)) ? last.get(first(row)) + 1 : first(row);
            while (!taken.add(place)) {
                place++;
            }
            last.put(first(row), place);
            return place;
        }

        private int first(RowFact row) {
            if (row.duty() == null) {
                return OWN;
            }
            return (duties.indexOf(row.duty()) + 1) * PER_DUTY + (row.phase() == Phase.EMERGENCY ? PER_DUTY / 2 : 0);
        }
    }
}
