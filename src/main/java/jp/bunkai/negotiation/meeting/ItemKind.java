package jp.bunkai.negotiation.meeting;

/** What the minutes list. */
public enum ItemKind {
    /** 決定事項. */
    DECISION,
    /** 宿題: somebody owes it. */
    TASK
}
