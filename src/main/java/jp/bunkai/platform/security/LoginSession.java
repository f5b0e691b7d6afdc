package jp.bunkai.platform.security;

import java.time.Instant;

/**
 * A signed-in browser as the database keeps it. Neither the key in the browser's cookie nor a token can be read from it.
 *
 * @param keyHash         SHA-256 of the key in the cookie
 * @param provider        at which provider, by Quarkus' name of it
 * @param providerSession the provider's number of its own session, null when it tells none
 * @param tokens          the provider's tokens, encrypted
 * @param tokensEnd       when they end, by the provider's word; the next request after that asks the provider for new ones. Null for a row of old
 * @param createdAt       when the person signed in; a refreshed session keeps it
 * @param expiresAt       from when the session is worth nothing
 */
record LoginSession(byte[] keyHash, String provider, String issuer, String subject, String providerSession, byte[] tokens,
        Instant tokensEnd, Instant createdAt, Instant expiresAt) {
}
