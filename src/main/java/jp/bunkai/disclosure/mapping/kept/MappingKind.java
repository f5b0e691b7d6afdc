package jp.bunkai.disclosure.mapping.kept;

/** What a mapping leads from a question to: duties of the catalogue, or a question of a newer edition. */
public enum MappingKind {
    DUTIES, EDITIONS
}
