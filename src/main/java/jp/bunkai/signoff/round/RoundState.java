package jp.bunkai.signoff.round;

/** How a round stands. Whatever ended it, it never changes again; who wants to go on freezes a new revision and opens a new round. */
public enum RoundState {
    /** Signatories are waited for. */
    OPEN,
    /** Everybody has signed. */
    COMPLETED,
    /** One signatory declined. */
    DECLINED,
    /** The side that opened it took it back. */
    WITHDRAWN,
    /** Its last day passed. */
    EXPIRED
}
