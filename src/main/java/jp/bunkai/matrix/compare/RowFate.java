package jp.bunkai.matrix.compare;

/** What became of a row between two moments, the most telling thing first. */
public enum RowFate {
    /** It was not there before. */
    ADDED,
    /** It stands OUT now. */
    TAKEN_OUT,
    /** It stood OUT and stands IN again. */
    PUT_BACK,
    /** Something else in it changed. */
    CHANGED
}
