package jp.bunkai.platform.security;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A login provider of this installation.
 *
 * @param tenant      the name that Quarkus knows it by
 * @param name        the name in addresses: {@code default} for the first
 * @param lastingName stands for its issuer where that changes
 * @param trust       for what its word is taken
 */
record LoginProvider(String tenant, String name, Optional<String> lastingName, ProviderTrust trust) {

    /** Quarkus' name of the first provider. */
    static final String FIRST = "Default";
    static final String SESSION_COOKIE = "q_session";
    private static final String STATE_COOKIE = "q_auth_";

    /** Under which name its people are known. Two providers' people are never the same, whatever else is. */
    String issuer(String issuerOfToken) {
        return lastingName.orElse(issuerOfToken);
    }

    /** Whether an address that its token tells may bind the person to a membership. */
    boolean vouchesFor(String email, Function<String, Object> claims) {
        String domain = email.substring(email.lastIndexOf('@') + 1);
        boolean itsOwn = trust.emailDomains().map(domains -> domains.stream().anyMatch(own -> own.strip().toLowerCase(Locale.ROOT).equals(domain))).orElse(true);
        return itsOwn && switch (trust.emailTrust()) {
            case CLAIM -> isTrue(claims.apply(trust.emailVerifiedClaim()));
            case PROVIDER -> true;
        };
    }

    String sessionCookie() {
        return SESSION_COOKIE + suffix();
    }

    /** The cookie in which Quarkus keeps a login that was begun there. */
    String stateCookie(String state) {
        return STATE_COOKIE + (suffix().isEmpty() ? "" : name + "_") + state;
    }

    private String suffix() {
        return tenant.equals(FIRST) ? "" : "_" + name;
    }

    /** A claim may come as a Java or as a JSON value, by some providers as text or as a number. */
    private static boolean isTrue(Object claim) {
        return claim != null && ("true".equalsIgnoreCase(claim.toString()) || "1".equals(claim.toString()));
    }
}
