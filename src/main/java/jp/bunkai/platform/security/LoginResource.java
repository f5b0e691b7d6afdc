package jp.bunkai.platform.security;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Signs browsers in and out. The only place from which a browser is sent to the login provider. */
@Path("/")
public class LoginResource {

    private static final String HOME = "/";

    private final SecurityIdentity identity;
    private final CurrentPerson person;
    private final OidcSession session;
    private final RoutingContext routing;
    private final Optional<String> publicUrl;
    private final ProviderConnection connection;

    LoginResource(SecurityIdentity identity, CurrentPerson person, OidcSession session, RoutingContext routing,
            @ConfigProperty(name = "bunkai.public-url") Optional<String> publicUrl, ProviderConnection connection) {
        this.identity = identity;
        this.person = person;
        this.session = session;
        this.routing = routing;
        this.publicUrl = publicUrl;
        this.connection = connection;
    }

    /** Reached only by who is signed in: Quarkus sends everybody else to the provider first, and back here after. */
    @GET
    @Path("login")
    @Permission(Action.SIGNED_IN)
    @Operation(hidden = true)
    public Response login(@QueryParam("returnTo") String returnTo) {
        return redirect(ReturnPath.safe(returnTo));
    }

    /** Ends the session here and at the provider. Another site's link does not sign anybody out. */
    @GET
    @Path("logout")
    @Permission(Action.PUBLIC)
    @Operation(hidden = true)
    public Response logout(@HeaderParam("Sec-Fetch-Site") String site, @Context UriInfo uri) {
        if ("cross-site".equals(site) || person.find().isEmpty()) {
            return redirect(HOME);
        }
        routing.put(DatabaseTokenStateManager.SIGNING_OUT, true);
        session.logout().await().indefinitely();
        OidcConfigurationMetadata provider = identity.getAttribute("configuration-metadata");
        AuthorizationCodeTokens tokens = routing.get(AuthorizationCodeTokens.class.getName());
        if (provider == null || provider.getEndSessionUri() == null || tokens == null) {
            return redirect(HOME);
        }
        String home = publicUrl.map(url -> url.replaceAll("/+$", "")).orElse(uri.getBaseUri().resolve(HOME).toString().replaceAll("/+$", "")) + HOME;
        String clientId = connection.clientId(routing.get(DatabaseTokenStateManager.SIGNED_IN_WITH));
        return redirect(provider.getEndSessionUri() + "?id_token_hint=" + encode(tokens.getIdToken()) + "&client_id=" + encode(clientId)
                + "&post_logout_redirect_uri=" + encode(home));
    }

    private static Response redirect(String target) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, target).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
