package jp.bunkai.platform.http;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer tells the browser to refuse. Pages may run our own scripts and those that carry the answer's nonce; everything else
 * may run nothing at all. Relaxed in development only, where Vite writes inline scripts and opens a socket.
 */
@Singleton
class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String COMMON = "default-src 'none'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; ";
    private static final String DEVELOPMENT = COMMON + "connect-src 'self' ws:; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";
    private static final int AFTER_NUMBERING = 900;
    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final boolean overHttps;

    SecurityHeaders(@ConfigProperty(name = "bunkai.public-url") Optional<String> publicUrl) {
        this.overHttps = publicUrl.filter(url -> url.startsWith("https://")).isPresent();
    }

    void register(@Observes Filters filters) {
        filters.register(this::write, AFTER_NUMBERING);
    }

    /** Lets this answer be a page: the nonce that its scripts and styles must carry. */
    String allowPage(RoutingContext context) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.response().headers().set(POLICY, COMMON + "connect-src 'self'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce + "'");
        return nonce;
    }

    private void write(RoutingContext context) {
        boolean development = LaunchMode.current() == LaunchMode.DEVELOPMENT;
        if (!development || !context.normalizedPath().startsWith("/q/")) {
            MultiMap headers = context.response().headers();
            headers.set(POLICY, development ? DEVELOPMENT : NOTHING);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "same-origin");
            headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            if (context.normalizedPath().startsWith("/api/")) {
                // What one person may see is kept by no cache, unless a resource knows better.
                headers.set("Cache-Control", "no-store");
            }
            if (overHttps) {
                headers.set("Strict-Transport-Security", "max-age=31536000");
            }
        }
        context.next();
    }
}
