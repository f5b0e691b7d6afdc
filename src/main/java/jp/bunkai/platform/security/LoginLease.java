package jp.bunkai.platform.security;

import java.time.Instant;

/**
 * The login under which a long answer is being given: a browser's session, or a token that ends by itself.
 *
 * @param session the hash of the session's key in hexadecimal digits, null for a token
 * @param ends when a token ends, null for a session
 */
public record LoginLease(String session, Instant ends) {

    /** What became of a login. */
    public enum State {
        /** It holds. */
        HOLDS,
        /** Its time or that of its tokens is up, or a refreshed session has taken its place: whoever comes again shows whether it is still let in. */
        EXPIRED,
        /** It was ended: somebody signed out. */
        ENDED
    }
}
