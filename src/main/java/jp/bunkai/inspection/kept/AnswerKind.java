package jp.bunkai.inspection.kept;

/** What a person did. */
public enum AnswerKind {
    CONFIRMED, WITHDRAWN
}
