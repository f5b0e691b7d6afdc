package jp.bunkai.rolesheet;

/** What was found at the first confirmation (初回確認). */
public enum SheetAnswer {
    YES, NO
}
