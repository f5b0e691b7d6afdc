package jp.bunkai.signoff.seal;

/** Who says when a container was sealed. */
public enum TimeSource {
    /** A time-stamp authority outside, by RFC 3161. */
    AUTHORITY,
    /** The clock of this installation; nobody else says so (時刻は設置者の時計). */
    CLOCK
}
