package jp.bunkai.award;

/** How far a selection is. */
public enum SelectionState {
    /** Candidates answer, and nobody else sees what. */
    OPEN,
    /** Candidates answer no more, and the hospital compares. */
    CLOSED,
    /** One was chosen. */
    AWARDED,
    /** It ended without one. */
    CANCELLED
}
