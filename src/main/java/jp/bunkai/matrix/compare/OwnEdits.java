package jp.bunkai.matrix.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.EditRights;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;
import jp.bunkai.matrix.edit.RowEdits.Conflict;
import jp.bunkai.matrix.store.RowChanges.PersonEdit;
import jp.bunkai.matrix.store.StoredRow;

/**
 * One person's last edits and whether each can be taken back. An edit is taken back by its inverse, so one whose inverse followed is
 * undone, and the inverse is an undoing. Nothing that somebody else set since is ever overwritten. Several are taken back the newest
 * first, each on what the one before leaves. What is held in a draft stands above what was agreed. Pure.
 */
final class OwnEdits {

    private final UUID person;
    private final EditRights rights;
    private final Map<UUID, StoredRow> rows;
    private final Set<PersonEdit> undone = new HashSet<>();
    private final Set<PersonEdit> undoing = new HashSet<>();
    private final Map<UUID, Map<FieldPath, Object>> wanted = new HashMap<>();

    /** @param newestFirst the person's edits, of which rows that are not in {@code rows} are none of its any more */
    OwnEdits(UUID person, EditRights rights, Map<UUID, StoredRow> rows, List<PersonEdit> newestFirst) {
        this.person = person;
        this.rights = rights;
        this.rows = rows;
        pair(newestFirst);
    }

    private void pair(List<PersonEdit> newestFirst) {
        List<PersonEdit> open = new ArrayList<>();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            PersonEdit edit = newestFirst.get(i);
            List<PersonEdit> taken = takenBack(open, edit);
            if (taken.isEmpty()) {
                open.add(edit);
            } else {
                undone.addAll(taken);
                undoing.add(edit);
                open.removeAll(taken);
            }
        }
    }

    /** What an edit took back: one edit that it is the inverse of, or several of its row that it takes back together. */
    private static List<PersonEdit> takenBack(List<PersonEdit> open, PersonEdit edit) {
        List<PersonEdit> row = new ArrayList<>(open.stream().filter(before -> before.rowId().equals(edit.rowId())).toList());
        Collections.reverse(row);
        Optional<PersonEdit> one = row.stream().filter(before -> inverse(editable(before), edit)).findFirst();
        if (one.isPresent()) {
            return List.of(one.get());
        }
        Map<FieldPath, Change> together = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            editable(row.get(i)).forEach(change -> together.merge(change.path(), change,
                    (later, earlier) -> new Change(later.path(), earlier.before(), later.after())));
            if (inverse(together.values().stream().filter(change -> !Objects.equals(change.before(), change.after())).toList(), edit)) {
                return List.copyOf(row.subList(0, i + 1));
            }
        }
        return List.of();
    }

    private static boolean inverse(List<Change> changes, PersonEdit other) {
        return changes.stream().map(change -> new Change(change.path(), change.after(), change.before())).collect(Collectors.toSet())
                .equals(new HashSet<>(editable(other)));
    }

    /** What a person can have edited; the rest followed from it. */
    static List<Change> editable(PersonEdit edit) {
        return edit.changes().stream().filter(change -> change.path().field().editable()).toList();
    }

    /** Whether the edit itself took another one back. */
    boolean undoing(PersonEdit edit) {
        return undoing.contains(edit);
    }

    UndoState state(PersonEdit edit) {
        StoredRow row = rows.get(edit.rowId());
        List<Change> changes = editable(edit);
        if (!changes.stream().allMatch(change -> rights.mayEdit(row.fact(), change.path()))) {
            return UndoState.NOT_ALLOWED;
        }
        if (undone.contains(edit) || changes.stream().allMatch(change -> Objects.equals(now(row, change.path()), change.before()))) {
            return UndoState.UNDONE;
        }
        if (changes.stream().anyMatch(change -> conflicts(row, edit, change))) {
            return UndoState.CHANGED_SINCE;
        }
        return changes.stream().allMatch(change -> Objects.equals(now(row, change.path()), change.after())) ? UndoState.POSSIBLE
                : UndoState.LATER_EDIT;
    }

    /** The fields of an edit that somebody else has set since, with both values. */
    List<Conflict> conflicts(PersonEdit edit) {
        StoredRow row = rows.get(edit.rowId());
        return editable(edit).stream().filter(change -> conflicts(row, edit, change))
                .map(change -> new Conflict(change.path(), change.before(), now(row, change.path()), row.versions().get(change.path()))).toList();
    }

    private boolean conflicts(StoredRow row, PersonEdit edit, Change change) {
        FieldVersion last = row.versions().get(change.path());
        return !wantsOtherwise(row, change.path()) && last != null && last.version() > edit.version() && !last.personId().equals(person);
    }

    private boolean wantsOtherwise(StoredRow row, FieldPath path) {
        return wanted.getOrDefault(row.fact().id(), Map.of()).containsKey(path);
    }

    private Object now(StoredRow row, FieldPath path) {
        return wantsOtherwise(row, path) ? wanted.get(row.fact().id()).get(path) : row.fact().state().get(path);
    }

    /** Takes an edit back that can be; the ones before it are then looked at as they stand after it. */
    void take(PersonEdit edit) {
        Map<FieldPath, Object> values = wanted.computeIfAbsent(edit.rowId(), any -> new HashMap<>());
        editable(edit).forEach(change -> values.put(change.path(), change.before()));
    }

    /** What is wanted of each row, after all that was taken back. */
    Map<UUID, Map<FieldPath, Object>> wanted() {
        return wanted;
    }
}
