package jp.bunkai.disclosure.kept;

/** How far a version has come. */
public enum DisclosureState {
    /** Read, and not yet looked over: counts for nothing. */
    DRAFT,
    /** A person stands for it; its answers are never changed again. */
    CONFIRMED,
    /** Taken back, with a reason. */
    WITHDRAWN
}
