package jp.bunkai.award;

/** How far a candidate is. All but the first two are final: such a candidate sees the selection no longer. */
public enum CandidateState {
    /** It was asked. */
    ASKED,
    /** It sent its answers. */
    SENT,
    /** It declined (辞退). */
    DECLINED,
    /** The hospital took it out. */
    WITHDRAWN,
    /** It was chosen and is a party from then on. */
    CHOSEN,
    /** Another was chosen. */
    NOT_CHOSEN,
    /** The selection was cancelled. */
    CANCELLED;

    boolean in() {
        return this == ASKED || this == SENT;
    }

    /** Whether it went out alone, before the selection ended. */
    boolean left() {
        return this == DECLINED || this == WITHDRAWN;
    }
}
