package jp.bunkai.picture.view;

/** What ends or expires. */
public enum EndKind {
    /** The term of a contract; {@code planned}: it renews itself. */
    CONTRACT,
    /** The support of an asset; {@code planned}: there is a plan of what follows. */
    SUPPORT,
    /** A measure relaxed for a time; {@code planned}: the hospital approved it. */
    RELAXATION,
    /** A risk retained by the hospital for a time; {@code planned}: it is approved. */
    RISK,
    /** A signed annex. */
    ANNEX,
    /** The newest evidence of who does a duty; that day is the last on which it is in date. */
    EVIDENCE
}
