package jp.bunkai.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps one address from asking for more than a building full of people does, whoever it says it is and before anything is read or looked up.
 * A hospital may stand behind one address (of IPv6: a /64), so this is generous; what one member may do is counted apart.
 */
@Singleton
class AddressLimit {

    private static final List<String> COUNTED = List.of("/api/", "/login", "/sign/", "/back-channel-logout");
    private static final int AFTER_HEADERS_BEFORE_READING = 850;

    private final ProblemResponses responses;
    private volatile RateLimit limit;

    AddressLimit(ProblemResponses responses, @ConfigProperty(name = "bunkai.limits.address-burst", defaultValue = "10000") int burst,
            @ConfigProperty(name = "bunkai.limits.address-per-second", defaultValue = "300") double perSecond) {
        this.responses = responses;
        allow(burst, perSecond);
    }

    /** Allows so much from now on. */
    void allow(int burst, double perSecond) {
        limit = new RateLimit(burst, perSecond, System::nanoTime);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HEADERS_BEFORE_READING);
    }

    private void check(RoutingContext context) {
        Optional<Duration> wait = COUNTED.stream().noneMatch(context.normalizedPath()::startsWith) ? Optional.empty()
                : limit.take(CountedAddress.of(PeerAddress.of(context.request())));
        if (wait.isPresent()) {
            if (context.request().getHeader(HttpHeaders.CONTENT_LENGTH) != null || context.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
                // Its body is not read: the connection ends with the answer.
                context.response().putHeader(HttpHeaders.CONNECTION, "close").endHandler(sent -> context.request().connection().close());
            }
            responses.send(context, ProblemException.tooMany(wait.get(), "この接続元からの要求が多すぎます。少し待ってから再度お試しください。",
                    "Too many requests from this address. Please wait a moment and try again."));
        } else {
            context.next();
        }
    }
}
