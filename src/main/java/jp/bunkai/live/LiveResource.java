package jp.bunkai.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The event stream of a dossier. The request passes the same filters as every other; from then on the answer is written to the
 * connection directly, the same bytes to everybody (see LiveHub), and this method's own answer never comes.
 */
@Path("/api/dossiers/{dossierId}/events")
@Tag(name = "live")
@Blocking
public class LiveResource {

    private static final int LONGEST_CURSOR = 20_000;

    private final CurrentViewer viewer;
    private final LiveStreams streams;
    private final RoutingContext routing;

    LiveResource(CurrentViewer viewer, LiveStreams streams, RoutingContext routing) {
        this.viewer = viewer;
        this.streams = streams;
        this.routing = routing;
    }

    @GET
    @Permission(Action.VIEW)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "streamEvents", summary = "What happens in a dossier, as it happens",
            description = """
                    Server-sent events: each act that the viewer may read of, once, in its order, with an opaque place in `id`. Its event \
                    is named for its subject in small letters (row, party, dossier, …) and carries a LiveEvent. Coming back with the last \
                    place, in Last-Event-ID or `after`, gives what was missed, on any node and after a restart. `reset` says that it was \
                    too much or that the place is unknown: read everything again. `presence` says who is here. `session-ended` is the last \
                    word of a stream that its reader may no longer read. A stream that ends without it may be opened again at once.""")
    @APIResponse(responseCode = "200", description = "The stream; the schema is that of one event's data",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(anyOf = {LiveEventView.class, PresenceView.class, SessionEndedView.class})))
    @APIResponse(responseCode = "429", ref = "#/components/responses/Problem")
    public Uni<String> events(@PathParam("dossierId") UUID dossierId,
            @Parameter(description = "The place of the last event that was seen") @HeaderParam("Last-Event-ID") @Size(max = LONGEST_CURSOR) String lastEventId,
            @Parameter(description = "The same, for whoever cannot set the header") @QueryParam("after") @Size(max = LONGEST_CURSOR) String after,
            @Parameter(description = "false: what was missed, and no more") @QueryParam("follow") @DefaultValue("true") boolean follow) {
        String cursor = lastEventId == null || lastEventId.isEmpty() ? after : lastEventId;
        if (!follow) {
            return Uni.createFrom().item(streams.catchUp(viewer.get(), dossierId, cursor));
        }
        Listener listener = streams.follow(viewer.get(), dossierId, cursor, routing);
        return Uni.createFrom().emitter(never -> never.onTermination(listener::gone));
    }
}
