package jp.bunkai.risk.explanation;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import jp.bunkai.platform.upload.UploadedFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The documents of explanations. The other side sees one only once an explanation names it. */
@Path("/api/dossiers/{dossierId}/explanation-documents")
@Tag(name = "risk")
@Blocking
public class DocumentResource {

    private final CurrentViewer viewer;
    private final ExplanationService explanations;

    DocumentResource(CurrentViewer viewer, ExplanationService explanations) {
        this.viewer = viewer;
        this.explanations = explanations;
    }

    /** The form, for the contract. */
    @Schema(name = "ExplanationDocumentForm")
    record Form(@Schema(required = true, type = SchemaType.STRING, format = "binary", description = "At most 20 MB") byte[] file) {
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "addExplanationDocument", summary = "Upload a document that is going to be named by an explanation")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "201", description = "Kept",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DocumentView.class)))
    public Response add(@PathParam("dossierId") UUID dossierId, @RestForm("file") FileUpload file) {
        return Response.status(Response.Status.CREATED).entity(explanations.upload(viewer.get(), dossierId, UploadedFile.of(file, "/file"))).build();
    }

    @GET
    @Path("/{documentId}/file")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getExplanationDocument", summary = "A document of one's own side, or of an explanation of one's pair")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("dossierId") UUID dossierId, @PathParam("documentId") UUID documentId) {
        ExplanationService.Sent sent = explanations.document(viewer.get(), dossierId, documentId);
        return Download.of(sent.document().fileName(), sent.document().mediaType(), sent.content());
    }
}
