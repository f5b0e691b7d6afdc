package jp.bunkai.platform.security;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the provider sends a browser back after a second login. Whatever comes, the browser goes on to a page of ours. */
@Path("/")
@Blocking
public class SecondLoginResource {

    private final SecondLogins logins;
    private final CurrentPerson person;
    private final OwnAddress address;
    private final RoutingContext request;

    SecondLoginResource(SecondLogins logins, CurrentPerson person, OwnAddress address, RoutingContext request) {
        this.logins = logins;
        this.person = person;
        this.address = address;
        this.request = request;
    }

    @GET
    @Path("sign/done")
    @Permission(Action.PUBLIC)
    @Operation(hidden = true)
    public Response done(@QueryParam("code") String code, @QueryParam("state") String state, @Context UriInfo uri) {
        String target = logins.finish(request, person.find(), code, state, address.secondLoginReturn(uri));
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, target).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
