package jp.bunkai.platform.security;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/**
 * Where the provider tells that a session of its own has ended (OpenID Connect Back-Channel Logout 1.0). It has no login; what it is allowed
 * to end stands in the token that it has signed. Answers 200 once the sessions are gone, 400 for whatever is no good token.
 */
@Path("/back-channel-logout")
@Blocking
public class BackChannelLogoutResource {

    private static final Logger LOG = Logger.getLogger(BackChannelLogoutResource.class);

    private final BackChannelLogout logout;

    BackChannelLogoutResource(BackChannelLogout logout) {
        this.logout = logout;
    }

    /** The first provider's, or the only one's. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission(Action.PUBLIC)
    @Operation(hidden = true)
    public Response logout(@FormParam("logout_token") String token) {
        return end(LoginProviders.FIRST_NAME, token);
    }

    /** That of one of several: what it signs ends sessions of its own people, nobody else's. */
    @POST
    @Path("{provider}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission(Action.PUBLIC)
    @Operation(hidden = true)
    public Response logout(@PathParam("provider") String provider, @FormParam("logout_token") String token) {
        return end(provider, token);
    }

    private Response end(String provider, String token) {
        try {
            LOG.infof("The login provider ended %d sessions", logout.end(provider, token));
            return answer(Response.Status.OK).build();
        } catch (LogoutTokens.Refused e) {
            LOG.warnf("A logout token was refused: %s", e.getMessage());
            return answer(Response.Status.BAD_REQUEST).type(MediaType.APPLICATION_JSON_TYPE).entity("{\"error\":\"invalid_request\"}").build();
        }
    }

    private static Response.ResponseBuilder answer(Response.Status status) {
        return Response.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
