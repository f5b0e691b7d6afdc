package jp.bunkai.risk.register;

/** What a risk was entered from. */
public enum RiskSource {
    HAND,
    /** A finding of the rules. */
    FINDING,
    /** An answer 「いいえ」 of a disclosure. */
    DISCLOSURE
}
