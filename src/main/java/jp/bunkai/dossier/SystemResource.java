package jp.bunkai.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The systems of a dossier. */
@Path("/api/dossiers/{dossierId}/systems")
@Tag(name = "dossier")
@Blocking
public class SystemResource {

    private final CurrentViewer viewer;
    private final SystemService systems;

    SystemResource(CurrentViewer viewer, SystemService systems) {
        this.viewer = viewer;
        this.systems = systems;
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addSystem", summary = "Add a system to the dossier")
    @APIResponse(responseCode = "201", description = "Added",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SystemView.class)))
    public Response add(@PathParam("dossierId") UUID dossierId, @Valid @NotNull SystemDetails wanted) {
        return Response.status(Response.Status.CREATED).entity(systems.add(viewer.get(), dossierId, wanted)).build();
    }

    @PATCH
    @Path("/{systemId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchSystem", summary = "Change fields of a system")
    public SystemView change(@PathParam("dossierId") UUID dossierId, @PathParam("systemId") UUID systemId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = SystemDetails.class)))
            JsonNode patch) {
        return systems.change(viewer.get(), dossierId, systemId, ifMatch, patch);
    }

    @DELETE
    @Path("/{systemId}")
    @Permission(Action.EDIT)
    @Operation(operationId = "retireSystem", summary = "Take a system out of use; what names it keeps standing")
    @APIResponse(responseCode = "204", description = "Retired")
    public void retire(@PathParam("dossierId") UUID dossierId, @PathParam("systemId") UUID systemId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        systems.retire(viewer.get(), dossierId, systemId, ifMatch);
    }
}
