package jp.bunkai.rolesheet;

/** What a vendor says to what the hospital entered. */
public enum SheetWordKind {
    AGREED, OBJECTED
}
