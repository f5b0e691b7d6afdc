package jp.bunkai.picture.device;

/** Why assets may be one device. Case, width, kind of kana and spaces do not count. */
public enum Because {
    /** The same kind and label. */
    LABEL,
    /** The same kind, maker, version and place. */
    MAKE
}
