package jp.bunkai.negotiation;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Json;
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

/** 約款型: the documents that vendors have published and are bound by. */
@Path("/api/dossiers/{dossierId}/published-terms")
@Tag(name = "negotiation")
@Blocking
public class PublishedTermsResource {

    private final CurrentViewer viewer;
    private final PublishedTermsService terms;

    PublishedTermsResource(CurrentViewer viewer, PublishedTermsService terms) {
        this.viewer = viewer;
        this.terms = terms;
    }

    @GET
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPublishedTerms", summary = "The published documents in use that the caller may see")
    public List<PublishedTermsView> list(@PathParam("dossierId") UUID dossierId) {
        return terms.list(viewer.get(), dossierId);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addPublishedTerms", summary = "Enter a document that a vendor has published and is bound by")
    @APIResponse(responseCode = "201", description = "Entered",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PublishedTermsView.class)))
    public Response add(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewPublishedTerms wanted) {
        return Response.status(Response.Status.CREATED).entity(terms.add(viewer.get(), dossierId, wanted)).build();
    }

    @PATCH
    @Path("/{termsId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchPublishedTerms", summary = "Change fields of a published document's entry")
    public PublishedTermsView change(@PathParam("dossierId") UUID dossierId, @PathParam("termsId") UUID termsId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody(required = true,
                    content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = PublishedTermsDetails.class)))
            JsonNode patch) {
        return terms.change(viewer.get(), dossierId, termsId, ifMatch, patch);
    }

    @DELETE
    @Path("/{termsId}")
    @Permission(Action.EDIT)
    @Operation(operationId = "retirePublishedTerms", summary = "Take a published document out of use")
    @APIResponse(responseCode = "204", description = "Retired")
    public void retire(@PathParam("dossierId") UUID dossierId, @PathParam("termsId") UUID termsId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        terms.retire(viewer.get(), dossierId, termsId, ifMatch);
    }

    @PUT
    @Path("/{termsId}/file")
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "keepPublishedTermsFile", summary = "Keep the document itself, once")
    @APIResponse(responseCode = "200", description = "Kept",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PublishedTermsView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public PublishedTermsView keep(@PathParam("dossierId") UUID dossierId, @PathParam("termsId") UUID termsId,
            @RestForm("file") @Schema(description = "At most 20 MB") FileUpload file) {
        return terms.keep(viewer.get(), dossierId, termsId, UploadedFile.of(file, "/file"));
    }

    @GET
    @Path("/{termsId}/file")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getPublishedTermsFile", summary = "The document itself")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("dossierId") UUID dossierId, @PathParam("termsId") UUID termsId) {
        FileContent file = terms.file(viewer.get(), dossierId, termsId);
        return Download.of(file.name(), file.mediaType(), file.content());
    }
}
