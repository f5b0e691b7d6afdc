package jp.bunkai.signoff.seal;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import jp.bunkai.signoff.seal.SealedFile.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was made of a revision that everybody signed, for hospital and vendor of its pair. For anybody else it is not there. */
@Path("/api/dossiers/{dossierId}/revisions/{revisionId}")
@Tag(name = "signoff")
@Blocking
public class SealResource {

    private final CurrentViewer viewer;
    private final SealService seals;

    SealResource(CurrentViewer viewer, SealService seals) {
        this.viewer = viewer;
        this.seals = seals;
    }

    @GET
    @Path("/seal")
    @Permission(Action.VIEW)
    @Operation(operationId = "getSeal", summary = "How far the seal of a revision is, and what was made")
    public SealView seal(@PathParam("dossierId") UUID dossierId, @PathParam("revisionId") UUID revisionId) {
        return seals.view(viewer.get(), dossierId, revisionId);
    }

    @GET
    @Path("/signed-document")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getSignedDocument", summary = "The signed DOCX")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response signedDocument(@PathParam("dossierId") UUID dossierId, @PathParam("revisionId") UUID revisionId) {
        return download(dossierId, revisionId, Kind.SIGNED_DOCX);
    }

    @GET
    @Path("/container")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getContainer", summary = "The sealed container (ASiC-E) with everything that proves the revision")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response container(@PathParam("dossierId") UUID dossierId, @PathParam("revisionId") UUID revisionId) {
        return download(dossierId, revisionId, Kind.CONTAINER);
    }

    @GET
    @Path("/evidence")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getEvidencePage", summary = "The evidence record as a page for people, in Japanese")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response evidence(@PathParam("dossierId") UUID dossierId, @PathParam("revisionId") UUID revisionId) {
        return download(dossierId, revisionId, Kind.EVIDENCE_PAGE);
    }

    private Response download(UUID dossierId, UUID revisionId, Kind kind) {
        SealService.Issued issued = seals.file(viewer.get(), dossierId, revisionId, kind);
        return Download.of(issued.name(), issued.mediaType(), issued.content());
    }
}
