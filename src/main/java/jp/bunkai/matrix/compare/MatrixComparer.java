package jp.bunkai.matrix.compare;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.compare.MatrixComparison.ChangedBy;
import jp.bunkai.matrix.compare.MatrixComparison.ComparedRow;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.store.RowVersions.PastChange;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.matrix.view.ScopeView;

/** Compares a matrix with itself at two moments, from what changed in its rows since the earlier one. Pure. */
final class MatrixComparer {

    private final LoadedMatrix matrix;
    private final SeenFields seen;
    private final Map<UUID, List<PastChange>> since;
    private final Instant from;
    private final Instant to;

    /** @param since all changes after {@code from}, by row */
    MatrixComparer(LoadedMatrix matrix, SeenFields seen, Map<UUID, List<PastChange>> since, Instant from, Instant to) {
        this.matrix = matrix;
        this.seen = seen;
        this.since = since;
        this.from = from;
        this.to = to;
    }

    /** How many rows the viewer sees that were there at the later moment. */
    int rowsInAll() {
        return (int) rows().count();
    }

    List<ComparedRow> compare() {
        return rows().map(this::compare).flatMap(Optional::stream).toList();
    }

    private Stream<StoredRow> rows() {
        return matrix.rows().stream().filter(row -> matrix.sight().seesRow(row.fact()) && !row.createdAt().isAfter(to));
    }

    private Optional<ComparedRow> compare(StoredRow row) {
        List<PastChange> changes = since.getOrDefault(row.fact().id(), List.of());
        boolean added = row.createdAt().isAfter(from);
        if (changes.isEmpty() && !added) {
            return Optional.empty();
        }
        RowFact fact = row.fact();
        RowState after = Rewind.before(fact.state(), changes, past -> past.at().isAfter(to));
        RowState before = added ? RowState.of(Map.of()) : Rewind.before(fact.state(), changes, past -> true);
        List<FieldComparison> fields = added ? added(fact, after) : seen.differing(fact, before, after);
        return fields.isEmpty() ? Optional.empty() : Optional.of(new ComparedRow(fact.id(), fact.duty(), fact.area(), fact.phase(), fact.title(),
                ScopeView.of(matrix.arrangement(), fact.scope()), fate(added, before, after), fields, changedBy(fact, changes)));
    }

    /** An added row had no values before, not even a standing. */
    private List<FieldComparison> added(RowFact row, RowState after) {
        return seen.all(row, after).stream()
                .map(field -> new FieldComparison(field.field(), field.name(), null, field.value(), null, field.text())).toList();
    }

    private static RowFate fate(boolean added, RowState before, RowState after) {
        if (added) {
            return RowFate.ADDED;
        }
        if (before.standing() == after.standing()) {
            return RowFate.CHANGED;
        }
        return after.standing() == Standing.OUT ? RowFate.TAKEN_OUT : RowFate.PUT_BACK;
    }

    private List<ChangedBy> changedBy(RowFact row, List<PastChange> changes) {
        Map<List<String>, Instant> last = changes.stream().filter(past -> !past.at().isAfter(to) && seen.sees(row, past.change().path()))
                .collect(Collectors.toMap(past -> List.of(past.person(), past.organisation()), PastChange::at, (one, other) -> one.isAfter(other) ? one : other,
                        LinkedHashMap::new));
        return last.entrySet().stream().map(entry -> new ChangedBy(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted(Comparator.comparing(ChangedBy::at).reversed()).toList();
    }
}
