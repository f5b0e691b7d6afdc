package jp.bunkai.platform.security;

import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Checks logout tokens as OpenID Connect Back-Channel Logout 1.0, section 2.6, says: signed by the provider, for this client, not expired, a
 * token of logout and no other, about a session or a person. Whether it came before is for {@link SpentLogoutTokens} to say.
 */
@Singleton
class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int PARTS = 3;

    private final ProviderConnection connection;

    LogoutTokens(ProviderConnection connection) {
        this.connection = connection;
    }

    /** Why a token ends nothing. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    /** What this provider's token says. */
    LogoutToken checked(LoginProvider provider, String token) throws Refused {
        if (token == null || token.split("\\.", -1).length != PARTS) {
            throw new Refused("it is no token");
        }
        TenantConfigContext tenant = connection.get(provider.tenant());
        verify(tenant.provider(), token);
        JsonObject claims = new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        if (!names(claims.getValue("aud"), tenant.oidcConfig().clientId().orElseThrow())) {
            throw new Refused("it is for another program");
        }
        if (!(claims.getValue("events") instanceof JsonObject events && events.getValue(EVENT) instanceof JsonObject)) {
            throw new Refused("it does not speak of a logout");
        }
        if (claims.containsKey("nonce")) {
            throw new Refused("it is an ID token");
        }
        String number = text(claims, "jti");
        String subject = text(claims, "sub");
        String session = text(claims, "sid");
        if (number == null || subject == null && session == null) {
            throw new Refused("it names neither session nor person, or has no number");
        }
        byte[] mark = StateSecrets.sha256((claims.getString("iss") + "\n" + number).getBytes(StandardCharsets.UTF_8));
        return new LogoutToken(provider.issuer(claims.getString("iss")), subject, session, mark, Instant.ofEpochSecond(claims.getLong("exp")));
    }

    private static void verify(OidcProvider provider, String token) throws Refused {
        try {
            try {
                provider.verifyLogoutJwtToken(token);
            } catch (InvalidJwtException e) {
                if (!(e.getCause() instanceof UnresolvableKeyException)) {
                    throw e;
                }
                // Perhaps the provider has new keys; Quarkus asks for them no more than once in so many minutes.
                provider.refreshJwksAndVerifyJwtToken(token, true, false, null).await().atMost(ProviderConnection.LONGEST);
                provider.verifyLogoutJwtToken(token);
            }
        } catch (InvalidJwtException | RuntimeException e) {
            throw new Refused("it is not valid");
        }
    }

    private static String text(JsonObject claims, String name) {
        return claims.getValue(name) instanceof String text && !text.isBlank() ? text : null;
    }

    private static boolean names(Object audience, String client) {
        return audience instanceof JsonArray several ? several.contains(client) : client.equals(audience);
    }
}
