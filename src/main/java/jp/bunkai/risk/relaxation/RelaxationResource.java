package jp.bunkai.risk.relaxation;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 緩和・例外の台帳: measures relaxed for a time. */
@Path("/api/dossiers/{dossierId}/relaxations")
@Tag(name = "risk")
@Blocking
public class RelaxationResource {

    private final CurrentViewer viewer;
    private final RelaxationService relaxations;

    RelaxationResource(CurrentViewer viewer, RelaxationService relaxations) {
        this.viewer = viewer;
        this.relaxations = relaxations;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listRelaxations", summary = "The relaxations that the viewer sees, what has expired on top")
    public RelaxationPage list(@PathParam("dossierId") UUID dossierId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return relaxations.page(viewer.get(), dossierId, cursor, limit);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addRelaxation", summary = "Enter a measure that is relaxed, or ask for it")
    @APIResponse(responseCode = "201", description = "Entered",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RelaxationView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response add(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewRelaxation wanted) {
        return Response.status(Response.Status.CREATED).entity(relaxations.add(viewer.get(), dossierId, wanted)).build();
    }

    @PATCH
    @Path("/{relaxationId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchRelaxation", summary = "Change or prolong a relaxation, which then needs a new decision")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RelaxationView change(@PathParam("dossierId") UUID dossierId, @PathParam("relaxationId") UUID relaxationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = RelaxationDetails.class)))
            JsonNode patch) {
        return relaxations.change(viewer.get(), dossierId, relaxationId, ifMatch, patch);
    }

    @PUT
    @Path("/{relaxationId}/decision")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decideRelaxation", summary = "Approve a relaxation or not, as the hospital")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RelaxationView decide(@PathParam("dossierId") UUID dossierId, @PathParam("relaxationId") UUID relaxationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull RelaxationDecision decision) {
        return relaxations.decide(viewer.get(), dossierId, relaxationId, ifMatch, decision);
    }

    @PUT
    @Path("/{relaxationId}/end")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "endRelaxation", summary = "Say since when the measure is back")
    @APIResponse(responseCode = "200", description = "Ended")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RelaxationView end(@PathParam("dossierId") UUID dossierId, @PathParam("relaxationId") UUID relaxationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull RelaxationEnd end) {
        return relaxations.end(viewer.get(), dossierId, relaxationId, ifMatch, end);
    }
}
