package jp.bunkai.negotiation.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Json;
import jp.bunkai.platform.http.Page;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 協議: meetings in which all sides edit together, and their minutes. */
@Path("/api/dossiers/{dossierId}/meetings")
@Tag(name = "negotiation")
@Blocking
public class MeetingResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentViewer viewer;
    private final MeetingService meetings;
    private final MeetingViews views;
    private final MinutesService minutes;

    MeetingResource(CurrentViewer viewer, MeetingService meetings, MeetingViews views, MinutesService minutes) {
        this.viewer = viewer;
        this.meetings = meetings;
        this.views = views;
        this.minutes = minutes;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listMeetings", summary = "The meetings that one's organisation takes part in, the newest first")
    public MeetingPage list(@PathParam("dossierId") UUID dossierId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return views.page(viewer.get(), dossierId, cursor, limit);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openMeeting", summary = "Open a meeting, as the hospital: from now on edits go into the rows themselves")
    @APIResponse(responseCode = "201", description = "Open",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response open(@PathParam("dossierId") UUID dossierId, @Valid @NotNull MeetingDetails wanted) {
        return Response.status(Response.Status.CREATED).entity(meetings.open(viewer.get(), dossierId, wanted)).build();
    }

    @GET
    @Path("/{meetingId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getMeeting", summary = "A meeting with its decisions and tasks")
    public MeetingView get(@PathParam("dossierId") UUID dossierId, @PathParam("meetingId") UUID meetingId) {
        return views.get(viewer.get(), dossierId, meetingId);
    }

    @PATCH
    @Path("/{meetingId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchMeeting", summary = "Change the title, the vendors or the attendants of an open meeting")
    @APIResponse(responseCode = "200", description = "The meeting as it stands now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public MeetingView change(@PathParam("dossierId") UUID dossierId, @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = MeetingDetails.class)))
            JsonNode patch) {
        return meetings.change(viewer.get(), dossierId, meetingId, ifMatch, patch);
    }

    @POST
    @Path("/{meetingId}/close")
    @Permission(Action.EDIT)
    @Operation(operationId = "closeMeeting", summary = "Close a meeting, as the hospital: from now on each side prepares again")
    @APIResponse(responseCode = "200", description = "Closed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public MeetingView close(@PathParam("dossierId") UUID dossierId, @PathParam("meetingId") UUID meetingId) {
        return meetings.close(viewer.get(), dossierId, meetingId);
    }

    @POST
    @Path("/{meetingId}/table")
    @Permission(Action.EDIT)
    @Operation(operationId = "tableDraft", summary = "Put what one's own party had prepared on the table: into the rows, all or none",
            description = "Where somebody else has changed a field of it, 412 with every such field in `conflicts` and nothing is changed.")
    @APIResponse(responseCode = "200", description = "In the rows")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public TabledView table(@PathParam("dossierId") UUID dossierId, @PathParam("meetingId") UUID meetingId) {
        return meetings.table(viewer.get(), dossierId, meetingId);
    }

    @GET
    @Path("/{meetingId}/minutes")
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "getMinutes", summary = "The minutes as a Word document, with the changes of rows that the viewer sees")
    @APIResponse(responseCode = "200", description = "The minutes",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response minutes(@PathParam("dossierId") UUID dossierId, @PathParam("meetingId") UUID meetingId) {
        MinutesService.Written written = minutes.write(viewer.get(), dossierId, meetingId);
        return Download.of(written.name(), DOCX, written.content());
    }
}
