package jp.bunkai.signoff.reimport;

/** Who says something of a deviation. */
public enum DeviationSide {
    HOSPITAL, VENDOR
}
