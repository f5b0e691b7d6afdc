package jp.bunkai.catalogue;

/** The type of a service level. TEXT only for what is none of the others. */
public enum ServiceLevelKind {
    /** A length of time, such as within 24 hours. */
    DURATION,
    /** A number of things, such as three generations. */
    COUNT,
    /** A share, such as 99.5 %. */
    PERCENT,
    /** Something that repeats, such as once a year. */
    SCHEDULE,
    /** A day by which it is done. */
    DATE,
    /** A condition in words, such as with approval only. */
    TEXT
}
