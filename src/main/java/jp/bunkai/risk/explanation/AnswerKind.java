package jp.bunkai.risk.explanation;

/** What is answered to an explanation. */
public enum AnswerKind {
    /** 受領. */
    RECEIVED,
    /** 理解. */
    UNDERSTOOD,
    /** 質問あり. */
    QUESTION,
    /** 異議. */
    OBJECTION,
    /** 合意. */
    AGREED,
    /** What the side that explained says to a question or an objection. */
    REPLY;

    boolean needsText() {
        return this == QUESTION || this == OBJECTION || this == REPLY;
    }
}
