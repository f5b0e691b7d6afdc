package jp.bunkai.negotiation.confirmation;

/** What a party can say of a row. */
public enum WordKind {
    /** "This is what we mean", to exactly what it sees. */
    CONFIRM,
    /** 差戻し: not like this, with a reason. */
    REFUSE,
    /** It takes back whatever it said last. */
    WITHDRAW
}
