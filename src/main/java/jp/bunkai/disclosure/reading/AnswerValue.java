package jp.bunkai.disclosure.reading;

/** What stands as the answer to a question. */
public enum AnswerValue {
    YES, NO, NOT_APPLICABLE, SEE_NOTE,
    /** Nothing was answered. */
    BLANK,
    /** Something may have been answered and could not be read; a {@link Doubt} says what. A person has to say what it is. */
    UNREAD
}
