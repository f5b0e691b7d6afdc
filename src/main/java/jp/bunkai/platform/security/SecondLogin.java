package jp.bunkai.platform.security;

import java.time.Instant;

/**
 * A second login on its way, as the database keeps it: neither the state that goes through the browser nor what is made from it can be read there.
 *
 * @param stateHash SHA-256 of the state
 * @param sessionMark which session began it
 * @param purpose what it is for; it proves nothing for anything else
 * @param returnPath where the browser goes after it
 */
record SecondLogin(byte[] stateHash, byte[] sessionMark, String issuer, String subject, String purpose, String returnPath, Instant startedAt,
        Instant expiresAt) {

    /** How the browser's return from the provider ended, as a word for the page that it goes back to. */
    enum Outcome {
        DONE, FAILED, OTHER_PERSON, NOT_FRESH;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
