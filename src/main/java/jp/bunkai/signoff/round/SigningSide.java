package jp.bunkai.signoff.round;

/** For whom somebody signs. */
public enum SigningSide {
    HOSPITAL, VENDOR
}
