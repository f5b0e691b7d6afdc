package jp.bunkai.matrix.draft;

import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;

/**
 * One field as a party wants it. {@code held} is false once it was sent or given up; {@code base} is the version of the row that was
 * seen when it was first held; {@code setBy} says which edit of the draft it was and whose. {@code wanted} is null to clear the field.
 */
public record HeldEdit(FieldPath path, Object wanted, boolean held, long base, FieldVersion setBy, String reason) {

    /** The same, with a conflict decided against that version of the row. */
    HeldEdit on(long version) {
        return new HeldEdit(path, wanted, held, version, setBy, reason);
    }

    /** The same, no longer held since this edit of the draft. */
    HeldEdit released(FieldVersion by) {
        return new HeldEdit(path, wanted, false, base, by, reason);
    }
}
