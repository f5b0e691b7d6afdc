package jp.bunkai.disclosure.mapping.kept;

/** How a version came to be. */
public enum MappingHow {
    CHANGED, IMPORTED,
    /** An earlier version stands again, as a new one. */
    RESTORED
}
