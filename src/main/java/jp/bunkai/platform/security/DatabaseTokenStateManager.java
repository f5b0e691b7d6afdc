package jp.bunkai.platform.security;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import jp.bunkai.platform.Secrets;
import jp.bunkai.platform.persistence.DatabaseBusy;

/**
 * Keeps the provider's tokens on the server: the browser gets a random key, the database a {@link LoginSession}. Ending a session is
 * deleting its row, and every node sees that with the next request.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class DatabaseTokenStateManager implements TokenStateManager {

    /** Set on a request that signs out: the session ends at once instead of after the grace that a refresh leaves. */
    static final String SIGNING_OUT = "bunkai.login.signing-out";

    /** On a request with a session: since when it is signed in, which a renewal of its tokens does not change. */
    static final String SIGNED_IN_AT = "bunkai.login.signed-in-at";

    /** On a request with a session: the hash of its key in hexadecimal digits; of the new one where this request has renewed its tokens. */
    static final String SESSION = "bunkai.login.session";

    /** On a request with a session: at which provider it signed in, by Quarkus' name of it. */
    static final String SIGNED_IN_WITH = "bunkai.login.signed-in-with";

    /** On a request whose session the database could not be asked for: why. */
    static final String UNREAD = "bunkai.login.unread";
    private static final String NEW_LOGIN = "new_authentication";
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final LoginSessions sessions;
    private final Secrets secrets;
    private final LoginSettings settings;
    private final LoginProviders providers;
    private final Clock clock;

    DatabaseTokenStateManager(LoginSessions sessions, Secrets secrets, LoginSettings settings, LoginProviders providers, Clock clock) {
        this.sessions = sessions;
        this.secrets = secrets;
        this.settings = settings;
        this.providers = providers;
        this.clock = clock;
    }

    @Override
    public Uni<String> createTokenState(RoutingContext routing, OidcTenantConfig config, AuthorizationCodeTokens tokens, OidcRequestContext<String> context) {
        return context.runBlocking(() -> {
            SessionKey key = SessionKey.random();
            JsonObject claims = claims(tokens.getIdToken());
            Instant now = clock.instant();
            Instant signedIn = routing.get(NEW_LOGIN) != null || routing.get(SIGNED_IN_AT) == null ? now : routing.get(SIGNED_IN_AT);
            LoginProvider provider = provider(config);
            if (routing.get(NEW_LOGIN) != null) {
                endSessionsOfOthers(routing, provider);
            }
            sessions.save(new LoginSession(key.hash(), provider.tenant(), provider.issuer(claims.getString("iss")), claims.getString("sub"), claims.getString("sid"),
                    key.encrypt(secrets, write(tokens)), Instant.ofEpochSecond(claims.getLong("exp")), signedIn,
                    signedIn.plus(settings.sessionLength())));
            routing.put(SESSION, HexFormat.of().formatHex(key.hash()));
            routing.put(SIGNED_IN_WITH, provider.tenant());
            return key.cookie();
        });
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(RoutingContext routing, OidcTenantConfig config, String cookie,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return context.runBlocking(() -> {
            try {
                return read(routing, config, cookie);
            } catch (RuntimeException e) {
                if (DatabaseBusy.causes(e)) {
                    routing.put(UNREAD, e);
                }
                throw e;
            }
        });
    }

    private AuthorizationCodeTokens read(RoutingContext routing, OidcTenantConfig config, String cookie) {
        return SessionKey.of(cookie)
                // A key is worth something with the provider that it was given for, and with no other.
                .flatMap(key -> sessions.find(key.hash()).filter(session -> session.provider().equals(provider(config).tenant())).map(session -> {
                    routing.put(SIGNED_IN_AT, session.createdAt());
                    routing.put(SESSION, HexFormat.of().formatHex(key.hash()));
                    routing.put(SIGNED_IN_WITH, session.provider());
                    return read(key.decrypt(secrets, session.tokens()));
                }))
                .orElseThrow(AuthenticationFailedException::new);
    }

    /**
     * Quarkus asks for this also where a session could not be read, whatever the reason, and has the browser forget its cookie. That the database was lost
     * for a moment ends nobody's login: then the session and the cookie stay, and the request is answered as others are that had no database.
     */
    @Override
    public Uni<Void> deleteTokens(RoutingContext routing, OidcTenantConfig config, String cookie, OidcRequestContext<Void> context) {
        RuntimeException unread = routing.get(UNREAD);
        if (unread != null) {
            routing.response().removeCookie(provider(config).sessionCookie(), false);
            return Uni.createFrom().failure(unread);
        }
        return context.runBlocking(() -> {
            SessionKey.of(cookie).ifPresent(key -> {
                if (routing.get(SIGNING_OUT) != null) {
                    sessions.end(key.hash());
                } else {
                    sessions.endAt(key.hash(), clock.instant().plus(GRACE));
                }
            });
            return null;
        });
    }

    /** A browser has one session: who signs in at another provider has left the one before. */
    private void endSessionsOfOthers(RoutingContext routing, LoginProvider signedInWith) {
        for (LoginProvider other : providers.all()) {
            Cookie left = other.equals(signedInWith) ? null : routing.request().getCookie(other.sessionCookie());
            if (left != null) {
                SessionKey.of(left.getValue()).ifPresent(key -> sessions.end(key.hash()));
                routing.response().addCookie(Cookie.cookie(other.sessionCookie(), "").setPath("/").setMaxAge(0).setHttpOnly(true));
            }
        }
    }

    private LoginProvider provider(OidcTenantConfig config) {
        return providers.of(config.tenantId().orElse(LoginProvider.FIRST));
    }

    private static byte[] write(AuthorizationCodeTokens tokens) {
        return new JsonObject().put("id", tokens.getIdToken()).put("access", tokens.getAccessToken()).put("refresh", tokens.getRefreshToken())
                .put("expiresIn", tokens.getAccessTokenExpiresIn()).put("scope", tokens.getAccessTokenScope()).encode().getBytes(StandardCharsets.UTF_8);
    }

    private static AuthorizationCodeTokens read(byte[] stored) {
        JsonObject json = new JsonObject(new String(stored, StandardCharsets.UTF_8));
        return new AuthorizationCodeTokens(json.getString("id"), json.getString("access"), json.getString("refresh"), json.getLong("expiresIn"),
                json.getString("scope"));
    }

    /** The content of an ID token whose signature Quarkus has just checked. */
    private static JsonObject claims(String idToken) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(idToken.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
