package jp.bunkai.negotiation.turn;

/** What happened to a turn. */
public enum TurnKind {
    /** A side sent what it had prepared, and the other is on. */
    SENT,
    /** The hospital took the turn back. */
    TAKEN_BACK,
    /** A subcontractor sent its part; the turn stays with the vendor it works for. */
    CONTRIBUTED
}
