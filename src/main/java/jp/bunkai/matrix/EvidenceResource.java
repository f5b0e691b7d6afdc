package jp.bunkai.matrix;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.matrix.view.EvidenceView;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Problem;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import jp.bunkai.platform.upload.UploadedFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence of rows, with or without a file. */
@Path("/api/dossiers/{dossierId}/rows/{rowId}/evidence")
@Tag(name = "matrix")
@Blocking
public class EvidenceResource {

    private final CurrentViewer viewer;
    private final EvidenceService evidence;

    EvidenceResource(CurrentViewer viewer, EvidenceService evidence) {
        this.viewer = viewer;
        this.evidence = evidence;
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "addEvidence", summary = "Record evidence that a party showed, with or without a file")
    @APIResponse(responseCode = "201", description = "Recorded",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EvidenceView.class)))
    public Response add(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId, @BeanParam EvidenceForm form) {
        UploadedFile file = form.file == null || form.file.size() == 0 ? null : UploadedFile.of(form.file, "/file");
        EvidenceView added = evidence.add(viewer.get(), dossierId, rowId,
                new EvidenceService.Wanted(form.title, form.shownOn, form.partyId, file));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @GET
    @Path("/{evidenceId}/file")
    @Permission(Action.VIEW)
    @Produces({MediaType.WILDCARD, Problem.MEDIA_TYPE})
    @Operation(operationId = "getEvidenceFile", summary = "The file of a piece of evidence")
    @APIResponse(responseCode = "200", description = "The file, to be saved",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId, @PathParam("evidenceId") UUID evidenceId) {
        EvidenceService.Content content = evidence.file(viewer.get(), dossierId, rowId, evidenceId);
        return Download.of(content.fileName(), content.mediaType(), content.bytes());
    }
}
