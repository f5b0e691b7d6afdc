package jp.bunkai.annex;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which of the thirteen parts an annex has. */
@Path("/api/dossiers/{dossierId}/annexes/{partyId}/parts")
@Tag(name = "annex")
@Blocking
public class AnnexPartsResource {

    private final CurrentViewer viewer;
    private final AnnexPartsService parts;

    AnnexPartsResource(CurrentViewer viewer, AnnexPartsService parts) {
        this.viewer = viewer;
        this.parts = parts;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "getAnnexParts", summary = "The parts of the annex of the hospital and this vendor")
    public AnnexPartsView show(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId) {
        return parts.show(viewer.get(), dossierId, partyId);
    }

    @PUT
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "chooseAnnexParts", summary = "Choose the parts that the annex shall have; what is not named is left out")
    @APIResponse(responseCode = "200", description = "Chosen",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AnnexPartsView.class)))
    public AnnexPartsView choose(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull NewAnnexParts wanted) {
        return parts.choose(viewer.get(), dossierId, partyId, ifMatch, wanted.parts());
    }
}
