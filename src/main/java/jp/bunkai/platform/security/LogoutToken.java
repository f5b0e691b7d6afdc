package jp.bunkai.platform.security;

import java.time.Instant;

/**
 * What a provider's logout token says, after everything about it was checked. It names a session of the provider's, a person, or both.
 *
 * @param issuer          the provider, by the name under which its people are known here
 * @param subject         null where it names a session only
 * @param providerSession null where it names a person only
 * @param mark            SHA-256 of what makes it this token and no other
 * @param ends            until when it might come once more
 */
record LogoutToken(String issuer, String subject, String providerSession, byte[] mark, Instant ends) {
}
