package jp.bunkai.negotiation.declaration;

/** How far a round is. */
public enum RoundState {
    /** Answers are taken. */
    OPEN,
    /** What was handed in has become declarations. */
    CLOSED,
    /** Ended by the hospital for a reason; no answer was ever shown. */
    CANCELLED
}
