package jp.bunkai.signoff.round;

/** How far a signatory is. */
public enum SignatoryState {
    WAITING, SIGNED, DECLINED, HANDED_OVER
}
