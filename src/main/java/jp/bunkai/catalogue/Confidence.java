package jp.bunkai.catalogue;

/** Whether a reference was checked. What is UNVERIFIED is shown as 未確認, everywhere. */
public enum Confidence {
    /** Read in a public source, often only in part. */
    FOUND,
    /** Named from memory and not checked against the original. */
    UNVERIFIED
}
