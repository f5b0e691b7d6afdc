package jp.bunkai.signoff.reimport;

/** What a side says of a deviation from the template. */
public enum DeviationDecision {
    /** It holds, as a special note beside the template's text. */
    ACCEPTED,
    /** The template's text stands. */
    REJECTED
}
