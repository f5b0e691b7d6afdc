package jp.bunkai.catalogue;

/** What sort of document a reference names. */
public enum GuidelineKind {
    /** A ministry's guideline; a reference to one always names its edition. */
    GUIDELINE,
    /** A checklist or form that is filled in. */
    FORM,
    /** A law or regulation, as in force. */
    LAW,
    /** Statistics, templates, and other papers. */
    OTHER
}
