package jp.bunkai.matrix.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.store.RowVersions.PastChange;

/** Takes a row back to how it stood: of each field that changed later, the value before the first of those changes. Pure. */
final class Rewind {

    private Rewind() {
    }

    /** The state before all changes that are {@code later}; {@code changes} are all of the row's since then, in any order. */
    static RowState before(RowState now, Collection<PastChange> changes, Predicate<PastChange> later) {
        Map<FieldPath, Object> values = new HashMap<>();
        changes.stream().filter(later).sorted(Comparator.comparingLong(PastChange::version).reversed())
                .forEach(past -> values.put(past.change().path(), past.change().before()));
        return now.with(values);
    }

    /** The state that a version made. */
    static RowState at(RowState now, Collection<PastChange> changes, long version) {
        return before(now, changes, past -> past.version() > version);
    }
}
