package jp.bunkai.risk.relaxation;

/** How far a relaxation is. */
public enum RelaxationState {
    /** Asked for; it may be in effect already, and is nobody's decision yet. */
    REQUESTED,
    APPROVED,
    REFUSED,
    /** The measure is back. */
    ENDED;

    boolean open() {
        return this == REQUESTED || this == APPROVED;
    }
}
