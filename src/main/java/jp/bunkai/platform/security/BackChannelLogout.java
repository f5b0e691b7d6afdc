package jp.bunkai.platform.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends our sessions when the provider tells that its own has ended. Quarkus checks the provider's message but remembers it on one node
 * only; this deletes the sessions from the database once Quarkus has found the message good.
 */
@Singleton
class BackChannelLogout {

    private static final int OK = 200;
    private static final int FILTER_PRIORITY = 100;

    private final LoginSessions sessions;
    private final LoginSettings settings;
    private final String path;

    BackChannelLogout(LoginSessions sessions, LoginSettings settings, @ConfigProperty(name = "quarkus.oidc.logout.backchannel.path") String path) {
        this.sessions = sessions;
        this.settings = settings;
        this.path = path;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, FILTER_PRIORITY);
    }

    private void watch(RoutingContext context) {
        if (path.equals(context.normalizedPath())) {
            context.addHeadersEndHandler(done -> {
                String token = context.request().getFormAttribute("logout_token");
                if (context.response().getStatusCode() == OK && token != null) {
                    context.vertx().executeBlocking(() -> endSessionsOf(token));
                }
            });
        }
        context.next();
    }

    /** @param token a logout token that has been checked; returns how many sessions it ended */
    int endSessionsOf(String token) {
        JsonObject claims = new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        String issuer = settings.providerName().orElse(claims.getString("iss"));
        String session = claims.getString("sid");
        return session == null ? sessions.endAll(issuer, claims.getString("sub")) : sessions.endByProviderSession(issuer, session);
    }
}
