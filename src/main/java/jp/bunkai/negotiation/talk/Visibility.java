package jp.bunkai.negotiation.talk;

/** Who reads a conversation. */
public enum Visibility {
    /** One's own organisation only. */
    INTERNAL,
    /** One's own organisation and one other party. */
    SHARED
}
