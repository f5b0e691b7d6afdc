package jp.bunkai.risk.alert;

/** What a vendor says of an alert. */
public enum AlertAnswerKind {
    /** 該当: with what is done, and by when or since when. */
    AFFECTED,
    /** 非該当: with the reason. */
    NOT_AFFECTED,
    /** 調査中: with the day of the next answer. */
    INVESTIGATING
}
