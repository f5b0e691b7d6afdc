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

/** The contracts of a dossier. */
@Path("/api/dossiers/{dossierId}/contracts")
@Tag(name = "dossier")
@Blocking
public class ContractResource {

    private final CurrentViewer viewer;
    private final ContractService contracts;

    ContractResource(CurrentViewer viewer, ContractService contracts) {
        this.viewer = viewer;
        this.contracts = contracts;
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addContract", summary = "Add a contract to the dossier")
    @APIResponse(responseCode = "201", description = "Added",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ContractView.class)))
    public Response add(@PathParam("dossierId") UUID dossierId, @Valid @NotNull ContractDetails wanted) {
        return Response.status(Response.Status.CREATED).entity(contracts.add(viewer.get(), dossierId, wanted)).build();
    }

    @PATCH
    @Path("/{contractId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchContract", summary = "Change fields of a contract")
    public ContractView change(@PathParam("dossierId") UUID dossierId, @PathParam("contractId") UUID contractId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = ContractDetails.class)))
            JsonNode patch) {
        return contracts.change(viewer.get(), dossierId, contractId, ifMatch, patch);
    }

    @DELETE
    @Path("/{contractId}")
    @Permission(Action.EDIT)
    @Operation(operationId = "retireContract", summary = "Take a contract out of use; what names it keeps standing")
    @APIResponse(responseCode = "204", description = "Retired")
    public void retire(@PathParam("dossierId") UUID dossierId, @PathParam("contractId") UUID contractId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        contracts.retire(viewer.get(), dossierId, contractId, ifMatch);
    }
}
