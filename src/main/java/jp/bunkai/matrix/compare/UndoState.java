package jp.bunkai.matrix.compare;

/** Whether an edit can be taken back, and what is in the way. */
public enum UndoState {
    /** It can be. */
    POSSIBLE,
    /** Its fields hold what they held before it. */
    UNDONE,
    /** A later edit of one's own side touched the same field and has to be taken back first. */
    LATER_EDIT,
    /** Somebody else has changed one of its fields since. */
    CHANGED_SINCE,
    /** The viewer may no longer edit one of its fields. */
    NOT_ALLOWED
}
