package jp.bunkai.platform.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Health and figures are for whoever asks on the machine itself, or within its network: what came through a proxy is told that there is nothing, even where the proxy
 * was set up to pass everything on.
 */
@Singleton
class OperatorPaths {

    private static final List<String> SIGNS_OF_A_PROXY = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");
    private static final int AFTER_HEADERS = 860;

    private final ProblemResponses responses;

    OperatorPaths(ProblemResponses responses) {
        this.responses = responses;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HEADERS);
    }

    private void check(RoutingContext context) {
        boolean operators = context.normalizedPath().startsWith("/q/") || context.normalizedPath().equals("/q");
        if (operators && LaunchMode.current() != LaunchMode.DEVELOPMENT && SIGNS_OF_A_PROXY.stream().anyMatch(context.request().headers()::contains)) {
            responses.send(context, ProblemException.of(ProblemType.NOT_FOUND));
        } else {
            context.next();
        }
    }
}
