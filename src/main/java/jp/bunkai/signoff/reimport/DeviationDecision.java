package jp.bunkai.signoff.reimport;

/** What the hospital decides of a deviation from the template. */
public enum DeviationDecision {
    /** It holds, as a special note beside the template's text. */
    ACCEPTED,
    /** The template's text stands. */
    REJECTED
}
