package jp.bunkai.risk.alert;

/** What an alert may concern. */
public enum SubjectKind {
    SYSTEM, ASSET
}
