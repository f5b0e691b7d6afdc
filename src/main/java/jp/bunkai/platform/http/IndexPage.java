package jp.bunkai.platform.http;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Serves the one document of the web interface for each of its pages, with a fresh nonce in every answer, so that the content security
 * policy needs no {@code unsafe-inline}. In development Vite's server writes the document.
 */
@Singleton
class IndexPage {

    static final String PLACEHOLDER = "__CSP_NONCE__";

    private static final String RESOURCE = "META-INF/resources/index.html";
    /** Before the routes that serve static files. */
    private static final int ORDER = 500;

    private final SecurityHeaders headers;
    private final String document;

    IndexPage(SecurityHeaders headers) {
        this.headers = headers;
        this.document = read();
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        if (!PagePath.isPage(context)) {
            context.next();
        } else if (document != null) {
            send(context);
        } else if (LaunchMode.current() == LaunchMode.DEVELOPMENT && !context.normalizedPath().equals("/")) {
            context.reroute("/");
        } else {
            context.next();
        }
    }

    private void send(RoutingContext context) {
        String nonce = headers.allowPage(context);
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8").putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (context.request().method() == HttpMethod.HEAD) {
            context.response().end();
        } else {
            context.response().end(document.replace(PLACEHOLDER, nonce));
        }
    }

    private static String read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
