package jp.bunkai.risk.register;

/** How far the two sides are with a risk. */
public enum RiskState {
    /** Entered by one side and unseen by the other. */
    PREPARED,
    /** Told; the other side has not answered. */
    TOLD,
    /** The other side answered without deciding. */
    ANSWERED,
    /** The other side agreed to what stands. */
    AGREED,
    /** The other side refused: the treatment is to be thought over (5.1.6). */
    REFUSED,
    /** Changed since it was told, and to be told again. */
    REOPENED;

    /** Whether it may be told. What was refused is changed first. */
    boolean tellable() {
        return this == PREPARED || this == ANSWERED || this == REOPENED;
    }

    /** Whether it waits for the side that was told. */
    boolean answerable() {
        return this == TOLD || this == ANSWERED;
    }

    /** What it becomes when what it says is changed. */
    RiskState changed() {
        return this == PREPARED ? PREPARED : REOPENED;
    }
}
