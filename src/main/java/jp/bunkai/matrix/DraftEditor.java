package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.draft.HeldEdit;
import jp.bunkai.matrix.draft.RowDraft;
import jp.bunkai.matrix.draft.Seen;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;
import jp.bunkai.matrix.edit.RowEdits;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.store.DraftStore;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.organisation.Viewer;

/**
 * The one way a party's draft of a row changes: merged into what its members prepared, held against what a row must always be, written,
 * and told to those members. Called in the caller's transaction, with the row locked.
 */
@ApplicationScoped
class DraftEditor {

    private final DraftStore store;
    private final RowTrail trail;
    private final Clock clock;

    DraftEditor(DraftStore store, RowTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** The matrix with the edit in the draft of the viewer's party; the same one where it changed nothing. */
    LoadedMatrix hold(LoadedMatrix matrix, UUID rowId, Seen seen, RowPatch patch) {
        StoredRow row = matrix.agreed(rowId);
        RowState agreed = row.fact().state();
        RowDraft draft = matrix.draft(rowId);
        RowEdits.Merged merged = draft.merge(agreed, row.versions(), seen, patch);
        if (merged instanceof RowEdits.Conflicts conflicts) {
            throw RowProblems.conflicts(conflicts.conflicts());
        }
        RowEdits.Applied applied = (RowEdits.Applied) merged;
        List<Change> changes = new ArrayList<>(applied.changes());
        withdrawn(applied.state(), applied.changes()).forEach(changes::add);
        Map<FieldPath, Object> values = new HashMap<>();
        changes.forEach(change -> values.put(change.path(), change.after()));
        RowEditor.requireWhole(applied.state().with(values));
        if (changes.isEmpty()) {
            return matrix;
        }
        List<HeldEdit> edits = draft.holding(changes, agreed, row.version(), by(matrix.dossier().viewer()), patch.reason());
        LoadedMatrix after = save(matrix, rowId, edits);
        trail.prepared(after, row.fact(), changes, patch.reason());
        return after;
    }

    /** A declaration that is withdrawn leaves no condition behind. */
    private static List<Change> withdrawn(RowState state, List<Change> changes) {
        return changes.stream().filter(change -> change.path().field() == Field.ANSWER && change.after() == null)
                .map(change -> FieldPath.of(Field.CONDITION, change.path().party())).filter(path -> state.get(path) != null)
                .map(path -> new Change(path, state.get(path), null)).toList();
    }

    /** The matrix after these edits of a row's draft, which are written. */
    LoadedMatrix save(LoadedMatrix matrix, UUID rowId, List<HeldEdit> edits) {
        store.save(matrix.dossier().id(), rowId, matrix.dossier().mine().id(), edits);
        return matrix.with(rowId, matrix.draft(rowId).after(edits));
    }

    /** Who makes an edit of a draft, and when; its number comes from the draft. */
    FieldVersion by(Viewer viewer) {
        return new FieldVersion(0, viewer.personId(), viewer.name(), viewer.organisationId(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
