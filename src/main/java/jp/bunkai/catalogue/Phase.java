package jp.bunkai.catalogue;

/** When a duty is due: in ordinary operation or in an emergency. A duty has rows only in the phases the catalogue names. */
public enum Phase {
    /** 通常時. */
    NORMAL,
    /** 非常時. */
    EMERGENCY
}
