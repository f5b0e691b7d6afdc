package jp.bunkai.platform.security;

/**
 * The person of a request as the login provider names it.
 *
 * @param subject      the provider's number for the person; unique and lasting together with the issuer
 * @param issuer       the provider
 * @param email        lower-cased; null when the provider tells none
 * @param emailTrusted whether the e-mail may bind the person to a membership
 * @param name         for display before a membership gives a better one
 */
public record SignedInPerson(String subject, String issuer, String email, boolean emailTrusted, String name) {
}
