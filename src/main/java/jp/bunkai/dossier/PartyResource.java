package jp.bunkai.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** The parties of a dossier. */
@Path("/api/dossiers/{dossierId}/parties")
@Tag(name = "dossier")
@Blocking
public class PartyResource {

    private final CurrentViewer viewer;
    private final PartyService parties;

    PartyResource(CurrentViewer viewer, PartyService parties) {
        this.viewer = viewer;
        this.parties = parties;
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addParty", summary = "Add a party to the dossier")
    @APIResponse(responseCode = "201", description = "Added",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PartyView.class)))
    public Response add(@PathParam("dossierId") UUID dossierId, @Valid @NotNull PartyEntry wanted) {
        return Response.status(Response.Status.CREATED).entity(parties.add(viewer.get(), dossierId, wanted)).build();
    }

    @PATCH
    @Path("/{partyId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchParty", summary = "Change fields of a party")
    public PartyView change(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = PartyEdit.class)))
            JsonNode patch) {
        return parties.change(viewer.get(), dossierId, partyId, ifMatch, patch);
    }
}
