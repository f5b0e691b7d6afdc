package jp.bunkai.matrix.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;
import jp.bunkai.matrix.edit.RowEdits;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.edit.RowState;

/**
 * What one party holds of one row, unchangeable. Members of the party merge into it field by field as they would into the row itself;
 * against what the others send, each field stands on the version of the row on which it was first held.
 */
public final class RowDraft {

    /** Nothing was ever held. */
    public static final RowDraft NONE = new RowDraft(new TreeMap<>());

    private static final int REASON_LIMIT = 500;

    private final SortedMap<FieldPath, HeldEdit> edits;

    private RowDraft(SortedMap<FieldPath, HeldEdit> edits) {
        this.edits = Collections.unmodifiableSortedMap(edits);
    }

    public static RowDraft of(Collection<HeldEdit> edits) {
        return edits.isEmpty() ? NONE : NONE.with(edits);
    }

    private RowDraft with(Collection<HeldEdit> changed) {
        SortedMap<FieldPath, HeldEdit> all = new TreeMap<>(edits);
        changed.forEach(edit -> all.put(edit.path(), edit));
        return new RowDraft(all);
    }

    /** The number of its last edit; it never goes back, so that it can stand in a tag. */
    public long version() {
        return edits.values().stream().mapToLong(edit -> edit.setBy().version()).max().orElse(0);
    }

    /** What differs from what was agreed, in the order of the fields. */
    public List<HeldEdit> unsent(RowState agreed) {
        return edits.values().stream().filter(edit -> holds(edit, agreed)).toList();
    }

    private static boolean holds(HeldEdit edit, RowState agreed) {
        return edit.held() && differs(edit.path(), edit.wanted(), agreed);
    }

    /** A row that says nothing of its standing stands IN. */
    private static boolean differs(FieldPath path, Object wanted, RowState agreed) {
        return path.field() == Field.STANDING ? wanted != agreed.standing() : !Objects.equals(wanted, agreed.get(path));
    }

    /** The row as the party's own members see it. A declaration that is held is the party's own and no longer one that was recorded. */
    public RowState over(RowState agreed) {
        Map<FieldPath, Object> values = new HashMap<>();
        for (HeldEdit edit : unsent(agreed)) {
            values.put(edit.path(), edit.wanted());
            if (edit.path().field() == Field.ANSWER) {
                values.put(FieldPath.of(Field.RECORDED_BY, edit.path().party()), edit.wanted() == null ? null : RecordedBy.VENDOR);
                values.put(FieldPath.of(Field.SOURCE, edit.path().party()), null);
            }
        }
        return values.isEmpty() ? agreed : agreed.with(values);
    }

    /**
     * Merges an edit of a member: it conflicts where a field that it touches was changed after what the member saw, by a colleague in the
     * draft or, where the party holds nothing, by anybody in the row.
     */
    public RowEdits.Merged merge(RowState agreed, Map<FieldPath, FieldVersion> versions, Seen seen, RowPatch patch) {
        Map<FieldPath, FieldVersion> since = new HashMap<>();
        versions.forEach((path, version) -> {
            if (version.version() > seen.version()) {
                since.put(path, later(version));
            }
        });
        edits.forEach((path, edit) -> {
            if (edit.setBy().version() > seen.draft()) {
                since.put(path, later(edit.setBy()));
            } else if (holds(edit, agreed)) {
                // What the member saw is the value held; what stands below it is met when it is sent.
                since.remove(path);
            }
        });
        return RowEdits.merge(over(agreed), since, 0, patch);
    }

    private static FieldVersion later(FieldVersion version) {
        return new FieldVersion(1, version.personId(), version.name(), version.organisationId(), version.at());
    }

    /** The edits that these changes make of the draft, on a row of that version; {@code by} without its number. */
    public List<HeldEdit> holding(List<Change> changes, RowState agreed, long rowVersion, FieldVersion by, String reason) {
        FieldVersion next = numbered(by);
        List<HeldEdit> holding = new ArrayList<>();
        for (Change change : changes) {
            HeldEdit before = edits.get(change.path());
            long base = before != null && holds(before, agreed) ? before.base() : rowVersion;
            holding.add(new HeldEdit(change.path(), change.after(), differs(change.path(), change.after(), agreed), base, next, reason));
        }
        return holding;
    }

    /** The edits that let go of these fields, or of all that is held where none is named. */
    public List<HeldEdit> releasing(Collection<FieldPath> paths, FieldVersion by) {
        FieldVersion next = numbered(by);
        return changed(paths, edit -> edit.released(next));
    }

    /** The edits that let go of these fields because they were sent: what a member saw goes on to stand in the row. */
    public List<HeldEdit> sent(Collection<FieldPath> paths) {
        return changed(paths, edit -> edit.released(edit.setBy()));
    }

    /** The edits that keep these fields against what the row of that version holds. */
    public List<HeldEdit> keeping(Collection<FieldPath> paths, long rowVersion) {
        return changed(paths, edit -> edit.on(rowVersion));
    }

    private List<HeldEdit> changed(Collection<FieldPath> paths, UnaryOperator<HeldEdit> change) {
        return edits.values().stream().filter(edit -> edit.held() && paths.contains(edit.path())).map(change).toList();
    }

    private FieldVersion numbered(FieldVersion by) {
        return new FieldVersion(version() + 1, by.personId(), by.name(), by.organisationId(), by.at());
    }

    /** This draft after such edits. */
    public RowDraft after(Collection<HeldEdit> changed) {
        return changed.isEmpty() ? this : with(changed);
    }

    /** The fields held that somebody else has set to another value since, with both values. */
    public List<RowEdits.Conflict> conflicts(RowState agreed, Map<FieldPath, FieldVersion> versions) {
        List<RowEdits.Conflict> conflicts = new ArrayList<>();
        for (HeldEdit edit : unsent(agreed)) {
            FieldVersion last = versions.get(edit.path());
            if (last != null && last.version() > edit.base()) {
                conflicts.add(new RowEdits.Conflict(edit.path(), edit.wanted(), agreed.get(edit.path()), last));
            }
        }
        return conflicts;
    }

    /** What is unsent, as one edit of the row; its reason is what its members gave, each once and as far as a reason has room. */
    public RowPatch patch(RowState agreed) {
        Map<FieldPath, Object> values = new LinkedHashMap<>();
        StringJoiner reasons = new StringJoiner("\n");
        Set<String> given = new HashSet<>();
        for (HeldEdit edit : unsent(agreed)) {
            values.put(edit.path(), edit.wanted());
            String reason = edit.reason();
            if (reason != null && given.add(reason) && reasons.length() + reason.length() < REASON_LIMIT) {
                reasons.add(reason);
            }
        }
        return new RowPatch(values, reasons.length() == 0 ? null : reasons.toString());
    }
}
