package jp.bunkai.platform.security;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses writes that another site makes a signed-in browser send. Every browser of today says where a request comes from; a request
 * that carries the cookie and does not say it is refused too. Bearer tokens are not sent by themselves and need none of this.
 */
@Singleton
class CrossSiteFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Optional<String> publicUrl;

    CrossSiteFilter(@ConfigProperty(name = "bunkai.public-url") Optional<String> publicUrl) {
        this.publicUrl = publicUrl.map(CrossSiteFilter::origin);
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void check(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null || request.getCookies().isEmpty()) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean ours = site != null ? "same-origin".equals(site) : origin != null && origin.equals(own(request));
        if (!ours) {
            throw ProblemException.of(ProblemType.CROSS_SITE);
        }
    }

    private String own(ContainerRequestContext request) {
        return publicUrl.orElseGet(() -> origin(request.getUriInfo().getBaseUri().toString()));
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
