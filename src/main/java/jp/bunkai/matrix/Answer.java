package jp.bunkai.matrix;

/** What a vendor says of its own part in a row (自己申告). */
public enum Answer {
    /** 担当. */
    MINE,
    /** 担当外. */
    NOT_MINE,
    /** 条件付き: mine under the condition given. */
    CONDITIONAL,
    /** 不明. */
    UNKNOWN
}
