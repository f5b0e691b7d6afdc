package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowEdits;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.store.Edit;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.platform.http.ProblemException;

/**
 * The one way a row changes: merged into what stands, held against what a row must always be, written, and told to the trail. Called
 * in the caller's transaction, with the row locked.
 */
@ApplicationScoped
class RowEditor {

    private final RowWriter writer;
    private final RowTrail trail;
    private final Clock clock;

    RowEditor(RowWriter writer, RowTrail trail, Clock clock) {
        this.writer = writer;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who enters declarations with an edit, and where they were taken from (null where it is the vendor itself). */
    record Provenance(RecordedBy recordedBy, UUID source) {
    }

    /** The matrix after the edit; the same one where it changed nothing. Conflicts are thrown as a problem with both values. */
    LoadedMatrix apply(LoadedMatrix matrix, StoredRow row, long base, RowPatch patch, Provenance provenance) {
        requireNotAsked(matrix.arrangement(), row.fact(), patch, provenance);
        RowEdits.Merged merged = RowEdits.merge(row.fact().state(), row.versions(), base, patch);
        if (merged instanceof RowEdits.Conflicts conflicts) {
            throw RowProblems.conflicts(conflicts.conflicts());
        }
        RowEdits.Applied applied = (RowEdits.Applied) merged;
        List<Change> changes = new ArrayList<>(applied.changes());
        changes.addAll(declared(applied.state(), patch, provenance));
        RowState after = applied.state().with(after(changes));
        requireWhole(after);
        return changes.isEmpty() ? matrix : write(matrix, row, changes, patch.reason());
    }

    /** What a blind round asks a vendor, that vendor says in the round, whichever way an edit comes: a draft may be older than the round. */
    private static void requireNotAsked(Arrangement arrangement, RowFact row, RowPatch patch, Provenance provenance) {
        List<FieldPath> asked = patch.values().keySet().stream().filter(path -> path.field().declaration() && arrangement.asking(row, path.party()))
                .toList();
        if (provenance.recordedBy() == RecordedBy.VENDOR && !asked.isEmpty()) {
            throw RowProblems.askedInRound(asked);
        }
    }

    /** A declaration is entered by somebody, and one that is withdrawn leaves nothing behind. */
    private static List<Change> declared(RowState state, RowPatch patch, Provenance provenance) {
        List<Change> changes = new ArrayList<>();
        patch.values().forEach((path, value) -> {
            if (path.field() == Field.ANSWER) {
                UUID party = path.party();
                add(changes, state, FieldPath.of(Field.RECORDED_BY, party), value == null ? null : provenance.recordedBy());
                add(changes, state, FieldPath.of(Field.SOURCE, party), value == null ? null : provenance.source());
                if (value == null) {
                    add(changes, state, FieldPath.of(Field.CONDITION, party), null);
                }
            }
        });
        return changes;
    }

    private static void add(List<Change> changes, RowState state, FieldPath path, Object value) {
        if (!Objects.equals(state.get(path), value)) {
            changes.add(new Change(path, state.get(path), value));
        }
    }

    private static Map<FieldPath, Object> after(List<Change> changes) {
        Map<FieldPath, Object> values = new HashMap<>();
        changes.forEach(change -> values.put(change.path(), change.after()));
        return values;
    }

    /** What stands OUT says why, and a condition belongs to an answer. */
    static void requireWhole(RowState state) {
        if (state.standing() == Standing.OUT && state.outReason() == null) {
            throw ProblemException.invalid("/outReason", "required", "対象外とする理由を入力してください。", "Say why the row stands out.");
        }
        state.values().keySet().stream().filter(path -> path.field() == Field.CONDITION)
                .filter(path -> !state.declarations().containsKey(path.party())).findFirst().ifPresent(path -> {
                    throw ProblemException.invalid(FieldPath.of(Field.ANSWER, path.party()).pointer(), "required",
                            "条件は「条件付き」などの答えとともに入力してください。", "A condition needs an answer it belongs to.");
                });
    }

    private LoadedMatrix write(LoadedMatrix matrix, StoredRow row, List<Change> changes, String reason) {
        boolean standing = changes.stream().anyMatch(change -> change.path().field() == Field.STANDING);
        boolean agreed = standing ? matrix.dossier().asHospital() : row.fact().outAgreed();
        Edit edit = new Edit(matrix.dossier().viewer().actor(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
        StoredRow written = writer.change(row, changes, agreed, edit);
        LoadedMatrix changed = matrix.with(written);
        trail.changed(changed, written.fact(), changes, reason);
        return changed;
    }
}
