package jp.bunkai.annex.setting;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Json;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is set for the annex of the hospital and one vendor: both read it, the hospital changes it. */
@Path("/api/dossiers/{dossierId}/annexes/{partyId}/settings")
@Tag(name = "annex")
@Blocking
public class AnnexSettingsResource {

    private final CurrentViewer viewer;
    private final AnnexSettingsService settings;

    AnnexSettingsResource(CurrentViewer viewer, AnnexSettingsService settings) {
        this.viewer = viewer;
        this.settings = settings;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "getAnnexSettings", summary = "Precedence, term and contracts amended of an annex")
    public AnnexSettingsView read(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId) {
        return settings.read(viewer.get(), dossierId, partyId);
    }

    @PATCH
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchAnnexSettings", summary = "Change what is set for an annex")
    public AnnexSettingsView change(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = AnnexDetails.class)))
            JsonNode patch) {
        return settings.change(viewer.get(), dossierId, partyId, ifMatch, patch);
    }
}
