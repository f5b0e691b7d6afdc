package jp.bunkai.asset;

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
import jp.bunkai.dossier.AssetDetails;
import jp.bunkai.dossier.AssetView;
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

/** The assets of a dossier. */
@Path("/api/dossiers/{dossierId}/assets")
@Tag(name = "dossier")
@Blocking
public class AssetResource {

    private final CurrentViewer viewer;
    private final AssetService assets;

    AssetResource(CurrentViewer viewer, AssetService assets) {
        this.viewer = viewer;
        this.assets = assets;
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addAsset", summary = "Add an asset to the dossier")
    @APIResponse(responseCode = "201", description = "Added",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AssetView.class)))
    public Response add(@PathParam("dossierId") UUID dossierId, @Valid @NotNull AssetDetails wanted) {
        return Response.status(Response.Status.CREATED).entity(assets.add(viewer.get(), dossierId, wanted)).build();
    }

    @PATCH
    @Path("/{assetId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchAsset", summary = "Change fields of an asset")
    public AssetView change(@PathParam("dossierId") UUID dossierId, @PathParam("assetId") UUID assetId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = AssetDetails.class)))
            JsonNode patch) {
        return assets.change(viewer.get(), dossierId, assetId, ifMatch, patch);
    }

    @DELETE
    @Path("/{assetId}")
    @Permission(Action.EDIT)
    @Operation(operationId = "retireAsset", summary = "Take an asset out of use; what names it keeps standing")
    @APIResponse(responseCode = "204", description = "Retired")
    public void retire(@PathParam("dossierId") UUID dossierId, @PathParam("assetId") UUID assetId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        assets.retire(viewer.get(), dossierId, assetId, ifMatch);
    }
}
