package jp.bunkai.signoff.revision;

/** How a frozen revision stands on a day; computed, never stored. */
public enum RevisionState {
    /** 署名待ち: not everybody has signed it. */
    UNSIGNED,
    /** 合意済・未発効: signed by everybody, and its effective date is to come. */
    AGREED,
    /** 有効: in force. */
    IN_FORCE,
    /** 置換済: a later signed revision has taken effect. */
    SUPERSEDED,
    /** 終了: its term is over, or the sides ended it. */
    ENDED
}
