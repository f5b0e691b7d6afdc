package jp.bunkai.platform.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where there are several providers, a link to the login that names none leads to the page on which the person chooses. */
@Singleton
class LoginChoice {

    /** After the security headers and the limits, before Quarkus authenticates anybody (200). */
    private static final int PRIORITY = 300;
    private static final int SEE_OTHER = 303;

    private final LoginProviders providers;

    LoginChoice(LoginProviders providers) {
        this.providers = providers;
    }

    void register(@Observes Filters filters) {
        if (providers.several()) {
            filters.register(this::lead, PRIORITY);
        }
    }

    private void lead(RoutingContext request) {
        boolean open = request.normalizedPath().equals("/login") && providers.named(request.request().getParam("with")).isEmpty()
                && providers.all().stream().noneMatch(provider -> request.request().getCookie(provider.sessionCookie()) != null);
        if (open) {
            request.response().setStatusCode(SEE_OTHER).putHeader(HttpHeaders.CACHE_CONTROL, "no-store").putHeader(HttpHeaders.LOCATION, "/sign-in?returnTo="
                    + URLEncoder.encode(ReturnPath.safe(request.request().getParam("returnTo")), StandardCharsets.UTF_8)).end();
        } else {
            request.next();
        }
    }
}
