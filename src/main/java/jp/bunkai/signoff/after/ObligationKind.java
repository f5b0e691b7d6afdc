package jp.bunkai.signoff.after;

/** What a dated duty is about. */
public enum ObligationKind {
    /** Something that a signed row asks for again and again, shown by evidence. */
    LEVEL,
    /** The emergency contacts in the annex are confirmed once a year. */
    CONTACTS,
    /** 年1回の見直し: both sides look at the annex once a year. */
    REVIEW,
    /** Rows were changed or added since the annex was signed: both sides look at it. */
    REVIEW_AFTER_CHANGE
}
