package jp.bunkai.negotiation.turn;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Page;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 往復: whose turn it is, and passing it on. */
@Path("/api/dossiers/{dossierId}/turns")
@Tag(name = "negotiation")
@Blocking
public class TurnResource {

    private final CurrentViewer viewer;
    private final TurnService turns;
    private final TurnViews views;

    TurnResource(CurrentViewer viewer, TurnService turns, TurnViews views) {
        this.viewer = viewer;
        this.turns = turns;
        this.views = views;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "getTurns", summary = "Whose turn it is between the hospital and each vendor, as far as it concerns the viewer")
    public TurnsView get(@PathParam("dossierId") UUID dossierId) {
        return views.get(viewer.get(), dossierId);
    }

    @GET
    @Path("/history")
    @Permission(Action.VIEW)
    @Operation(operationId = "listTurns", summary = "The turns so far, the newest first; a subcontractor sees its own")
    public TurnPage history(@PathParam("dossierId") UUID dossierId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return views.history(viewer.get(), dossierId, cursor, limit);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendTurn", summary = "Send what one's side has prepared, all or none, and pass the turn on",
            description = "Where somebody else has changed a field that is sent, 412 with every such field in `conflicts` and nothing is sent.")
    @APIResponse(responseCode = "201", description = "Sent",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TurnSentView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public Response send(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewTurn wanted) {
        return Response.status(Response.Status.CREATED).entity(turns.send(viewer.get(), dossierId, wanted)).build();
    }

    @POST
    @Path("/{partyId}/take-back")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "takeTurnBack", summary = "Take a vendor's turn back, as the hospital")
    @APIResponse(responseCode = "200", description = "Whose turn it is now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public TurnsView takeBack(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId, @Valid @NotNull TurnTakenBack wanted) {
        return turns.takeBack(viewer.get(), dossierId, partyId, wanted);
    }
}
