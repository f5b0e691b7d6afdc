package jp.bunkai.live;

/** Why a stream ends for good. */
public enum Ending {
    /** The person signed out, or the token's time is up. */
    SIGNED_OUT,
    /** The person acts no longer for its organisation. */
    NO_MEMBER,
    /** The organisation is no party of the dossier any more. */
    NO_PARTY
}
