package jp.bunkai.platform.security;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says which of several providers a request has to do with: the one that the person chose at {@code /login}, the one that sends the browser back, the
 * one whose session the cookie holds, the one whose token it is. It only chooses who has to prove; what is proved is checked by that provider's keys.
 */
@ApplicationScoped
public class ChosenProvider implements TenantResolver {

    private static final int PARTS = 3;

    private final LoginProviders providers;
    private final ProviderConnection connection;

    ChosenProvider(LoginProviders providers, ProviderConnection connection) {
        this.providers = providers;
        this.connection = connection;
    }

    @Override
    public String resolve(RoutingContext request) {
        return providers.several() ? chosen(request).map(LoginProvider::tenant).orElse(LoginProvider.FIRST) : null;
    }

    private Optional<LoginProvider> chosen(RoutingContext request) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            Optional<String> issuer = issuer(authorization);
            return first(provider -> issuer.isPresent() && issuer.get().equals(connection.issuer(provider.tenant())));
        }
        String path = request.normalizedPath();
        if (path.equals("/login")) {
            Optional<LoginProvider> named = providers.named(request.request().getParam("with"));
            return named.isPresent() ? named : ofSession(request);
        }
        String state = request.request().getParam("state");
        return path.equals("/login/done") && state != null ? first(provider -> request.request().getCookie(provider.stateCookie(state)) != null)
                : ofSession(request);
    }

    private Optional<LoginProvider> ofSession(RoutingContext request) {
        return first(provider -> request.request().getCookie(provider.sessionCookie()) != null);
    }

    private Optional<LoginProvider> first(Predicate<LoginProvider> test) {
        return providers.all().stream().filter(test).findFirst();
    }

    /** Who a token says it is from. */
    private static Optional<String> issuer(String authorization) {
        String[] parts = authorization.split("\\.", -1);
        try {
            return parts.length == PARTS ? Optional.ofNullable(new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)).getString("iss"))
                    : Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
