package jp.bunkai.negotiation.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Json;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions and tasks of meetings. */
@Path("/api/dossiers/{dossierId}")
@Tag(name = "negotiation")
@Blocking
public class ItemResource {

    private final CurrentViewer viewer;
    private final ItemService items;
    private final MeetingViews views;

    ItemResource(CurrentViewer viewer, ItemService items, MeetingViews views) {
        this.viewer = viewer;
        this.items = items;
        this.views = views;
    }

    @GET
    @Path("/tasks")
    @Permission(Action.VIEW)
    @Operation(operationId = "listTasks", summary = "Who owes what by when, from the meetings that one's organisation takes part in")
    public TasksView tasks(@PathParam("dossierId") UUID dossierId) {
        return views.tasks(viewer.get(), dossierId);
    }

    @POST
    @Path("/meetings/{meetingId}/items")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addMeetingItem", summary = "Write down a decision or a task, while the meeting is open")
    @APIResponse(responseCode = "201", description = "Written down",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ItemView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response add(@PathParam("dossierId") UUID dossierId, @PathParam("meetingId") UUID meetingId, @Valid @NotNull NewItem wanted) {
        return Response.status(Response.Status.CREATED).entity(items.add(viewer.get(), dossierId, meetingId, wanted)).build();
    }

    @PATCH
    @Path("/meetings/{meetingId}/items/{itemId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchMeetingItem", summary = "Change a decision or a task; after the meeting only whether a task is done")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public ItemView change(@PathParam("dossierId") UUID dossierId, @PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody(required = true,
                    content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = ItemDetails.class)))
            JsonNode patch) {
        return items.change(viewer.get(), dossierId, meetingId, itemId, ifMatch, patch);
    }

    @DELETE
    @Path("/meetings/{meetingId}/items/{itemId}")
    @Permission(Action.EDIT)
    @Operation(operationId = "removeMeetingItem", summary = "Remove a decision or a task, while the meeting is open")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public void remove(@PathParam("dossierId") UUID dossierId, @PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        items.remove(viewer.get(), dossierId, meetingId, itemId, ifMatch);
    }
}
