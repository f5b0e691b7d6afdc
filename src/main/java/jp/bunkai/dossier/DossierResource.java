package jp.bunkai.dossier;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

/** Dossiers of the viewer's organisation. */
@Path("/api/dossiers")
@Tag(name = "dossier")
@Blocking
public class DossierResource {

    private final CurrentViewer viewer;
    private final DossierService dossiers;
    private final DossierList list;

    DossierResource(CurrentViewer viewer, DossierService dossiers, DossierList list) {
        this.viewer = viewer;
        this.dossiers = dossiers;
        this.list = list;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listDossiers", summary = "The dossiers one's organisation is a party of, the newest first")
    public DossierPage list(@QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return list.page(viewer.get(), cursor, limit);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createDossier", summary = "Begin a dossier, with its parties, systems, assets and contracts")
    @APIResponse(responseCode = "201", description = "Begun; its rows stand",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DossierView.class)))
    public Response create(@Valid @NotNull NewDossier wanted) {
        DossierView dossier = dossiers.create(viewer.get(), wanted);
        return Response.created(URI.create("/api/dossiers/" + dossier.id())).tag(unquoted(dossier.etag())).entity(dossier).build();
    }

    @GET
    @Path("/{dossierId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getDossier", summary = "A dossier with everything it consists of except its rows")
    public DossierView get(@PathParam("dossierId") UUID dossierId) {
        return dossiers.get(viewer.get(), dossierId);
    }

    @PATCH
    @Path("/{dossierId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchDossier", summary = "Change a dossier's name, stage or confirmation of servers")
    public DossierView change(@PathParam("dossierId") UUID dossierId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = DossierDetails.class)))
            JsonNode patch) {
        return dossiers.change(viewer.get(), dossierId, ifMatch, patch);
    }

    private static String unquoted(String etag) {
        return etag.substring(1, etag.length() - 1);
    }
}
