package jp.bunkai.signoff.round;

/** What somebody who does not sign is told of a round. */
public enum FollowerKind {
    /** Each step. */
    VIEWER,
    /** How it ended. */
    COPY
}
