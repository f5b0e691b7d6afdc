package jp.bunkai.catalogue;

/** On which side of its figure a service level is kept. */
public enum Bound {
    /** 以内・以下. */
    AT_MOST,
    /** 以上. */
    AT_LEAST,
    /** Just this figure. */
    EXACTLY
}
