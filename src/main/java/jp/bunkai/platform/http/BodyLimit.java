package jp.bunkai.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says it is too large before a byte of it is read, with a problem instead of the empty answer that Quarkus gives.
 * A body that does not say its size is cut by Quarkus at the same limit.
 */
@Singleton
class BodyLimit {

    private static final int BEFORE_READING = 800;
    private static final long MEGABYTE = 1_048_576;

    private final ProblemResponses responses;
    private final long limit;

    BodyLimit(ProblemResponses responses, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.responses = responses;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_READING);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limit) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close").endHandler(sent -> context.request().connection().close());
            responses.send(context, ProblemException.of(ProblemType.TOO_LARGE, "送信内容が大きすぎます（上限 " + limit / MEGABYTE + " MB）。",
                    "The body is too large (at most " + limit / MEGABYTE + " MB)."));
        } else {
            context.next();
        }
    }
}
