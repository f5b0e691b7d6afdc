package jp.bunkai.matrix.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Merges an edit into a row. An edit names the version of the row it saw; it conflicts only where a field that it touches changed
 * after that, to another value than the one it wants. Then nothing is applied and both values go back. Everything else merges, so
 * that nothing is lost and nothing silently overwritten.
 */
public final class RowEdits {

    private RowEdits() {
    }

    /** What became of an edit. */
    public sealed interface Merged permits Applied, Conflicts {
    }

    /** It fits: the state after it and what really changed, which may be nothing. */
    public record Applied(RowState state, List<Change> changes) implements Merged {

        public Applied {
            changes = List.copyOf(changes);
        }
    }

    /** It does not fit, and nothing of it was applied. */
    public record Conflicts(List<Conflict> conflicts) implements Merged {

        public Conflicts {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** A field that both touched: the value this edit wants, the one that stands, and who set that when. */
    public record Conflict(FieldPath path, Object yours, Object theirs, FieldVersion setBy) {
    }

    /**
     * Merges.
     *
     * @param state the row as it stands
     * @param versions for each field that ever changed, the version that last did
     * @param base the version of the row that the edit saw
     */
    public static Merged merge(RowState state, Map<FieldPath, FieldVersion> versions, long base, RowPatch patch) {
        List<Conflict> conflicts = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        Map<FieldPath, Object> values = new LinkedHashMap<>();
        for (FieldPath path : new TreeSet<>(patch.values().keySet())) {
            Object before = state.get(path);
            Object wanted = absentIfEmpty(patch.values().get(path));
            if (Objects.equals(before, wanted)) {
                continue;
            }
            FieldVersion last = versions.get(path);
            if (last != null && last.version() > base) {
                conflicts.add(new Conflict(path, wanted, before, last));
            } else {
                changes.add(new Change(path, before, wanted));
                values.put(path, wanted);
            }
        }
        return conflicts.isEmpty() ? new Applied(state.with(values), changes) : new Conflicts(conflicts);
    }

    private static Object absentIfEmpty(Object value) {
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }
}
