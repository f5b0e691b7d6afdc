package jp.bunkai.platform.security;

import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * A code flow of our own with the provider of the first login: it always asks the person to authenticate, and its ID token is checked by the
 * provider's keys, issuer, this client as audience, time and nonce. It opens no session.
 */
@Singleton
class CodeFlow {

    private final ProviderConnection connection;
    private final boolean nonceRequired;

    CodeFlow(ProviderConnection connection, @ConfigProperty(name = "quarkus.oidc.authentication.nonce-required", defaultValue = "false") boolean nonceRequired) {
        this.connection = connection;
        this.nonceRequired = nonceRequired;
    }

    /** What the provider's answer could not be trusted for. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    /** Where to send the browser: to the provider that Quarkus knows by this name. */
    String location(String provider, String redirectUri, StateSecrets secrets) {
        TenantConfigContext tenant = connection.get(provider);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", clientId(tenant));
        asked.put("scope", "openid");
        asked.put("redirect_uri", redirectUri);
        asked.put("state", secrets.state());
        asked.put("nonce", secrets.nonce());
        asked.put("code_challenge", secrets.challenge());
        asked.put("code_challenge_method", "S256");
        asked.put("prompt", "login");
        asked.put("max_age", "0");
        String address = tenant.provider().getMetadata().getAuthorizationUri();
        return address + (address.contains("?") ? "&" : "?") + asked.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** The claims of the ID token that the provider gives for this code. */
    JsonObject claims(String provider, String code, String redirectUri, StateSecrets secrets) throws Refused {
        TenantConfigContext tenant = connection.get(provider);
        String token;
        try {
            token = tenant.provider().getCodeFlowTokens(code, redirectUri, secrets.verifier()).await().atMost(ProviderConnection.LONGEST).getIdToken();
        } catch (RuntimeException e) {
            throw new Refused("the provider gave no token: " + e.getMessage());
        }
        if (token == null) {
            throw new Refused("the provider gave no ID token");
        }
        verify(tenant.provider(), token);
        JsonObject claims = new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        if (!forClient(claims.getValue("aud"), clientId(tenant))) {
            throw new Refused("the token is for another program");
        }
        Optional<String> nonce = Optional.ofNullable(claims.getString("nonce"));
        if (nonce.isEmpty() ? nonceRequired : !nonce.get().equals(secrets.nonce())) {
            throw new Refused("the token answers another request");
        }
        return claims;
    }

    private static void verify(OidcProvider provider, String token) throws Refused {
        try {
            provider.verifyJwtToken(token, true, true, null);
        } catch (InvalidJwtException perhapsNewKeys) {
            try {
                provider.refreshJwksAndVerifyJwtToken(token, true, true, null).await().atMost(ProviderConnection.LONGEST);
            } catch (RuntimeException e) {
                throw new Refused("the token is not valid");
            }
        }
    }

    private static String clientId(TenantConfigContext tenant) {
        return tenant.oidcConfig().clientId().orElseThrow();
    }

    private static boolean forClient(Object audience, String client) {
        return audience instanceof JsonArray several ? several.contains(client) : client.equals(audience);
    }
}
