package jp.bunkai.platform.security;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells Quarkus that everything but the login itself is asked by a script, which cannot follow a redirect to a login page. */
@ApplicationScoped
public class OnlyLoginRedirects implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        String path = context.normalizedPath();
        return !path.equals("/login") && !path.startsWith("/login/");
    }
}
