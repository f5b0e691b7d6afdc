package jp.bunkai.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.MDC;

/** Gives every request its number and says it in the answer. */
@Singleton
class RequestLog {

    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(this::number, FIRST);
    }

    private void number(RoutingContext context) {
        String id = RequestId.of(context);
        context.response().putHeader(RequestId.HEADER, id);
        MDC.put("requestId", id);
        context.next();
    }
}
