package jp.bunkai.disclosure.kept;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Json;
import jp.bunkai.platform.http.Page;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** An organisation's own disclosures, version by version. */
@Path("/api/disclosures")
@Tag(name = "disclosure")
@Blocking
public class DisclosureResource {

    private final CurrentViewer viewer;
    private final DisclosureUploads uploads;
    private final DisclosureService disclosures;

    DisclosureResource(CurrentViewer viewer, DisclosureUploads uploads, DisclosureService disclosures) {
        this.viewer = viewer;
        this.uploads = uploads;
        this.disclosures = disclosures;
    }

    /** The form, for the contract. */
    @Schema(name = "DisclosureUpload")
    record Form(@Schema(required = true, type = SchemaType.STRING, format = "binary", description = "A workbook (.xlsx) of at most 5 MB") byte[] file) {
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listDisclosures", summary = "One's own versions, the newest first")
    public DisclosurePage list(@QueryParam("productId") UUID productId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return disclosures.page(viewer.get(), productId, cursor, limit);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "uploadDisclosure", summary = "Read a filled form; what was read is a draft until a person confirms it")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "201", description = "What was read beside what could not be, a draft for each form in the workbook",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UploadedDisclosures.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public Response upload(@RestForm("file") FileUpload file) {
        return Response.status(Response.Status.CREATED).entity(disclosures.uploaded(uploads.take(viewer.get(), file))).build();
    }

    @GET
    @Path("/{disclosureId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getDisclosure", summary = "One's own version with its answers")
    public DisclosureView get(@PathParam("disclosureId") UUID id) {
        return disclosures.get(viewer.get(), id);
    }

    @PATCH
    @Path("/{disclosureId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchDisclosure", summary = "Set right what the head of a draft says")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public DisclosureView change(@PathParam("disclosureId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = DisclosureDetails.class)))
            JsonNode patch) {
        return disclosures.change(viewer.get(), id, ifMatch, patch);
    }

    @PATCH
    @Path("/{disclosureId}/answers/{position}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchDisclosureAnswer", summary = "Set right what was read as an answer of a draft")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public DisclosureView correct(@PathParam("disclosureId") UUID id, @PathParam("position") @Min(0) @Max(10_000) int position,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = AnswerDetails.class)))
            JsonNode patch) {
        return disclosures.correct(viewer.get(), id, position, ifMatch, patch);
    }

    @POST
    @Path("/{disclosureId}/confirmation")
    @Permission(Action.EDIT)
    @Operation(operationId = "confirmDisclosure", summary = "Stand for a draft: from now on it is the version that counts")
    @APIResponse(responseCode = "200", description = "Confirmed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public DisclosureView confirm(@PathParam("disclosureId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return disclosures.confirm(viewer.get(), id, ifMatch);
    }

    @POST
    @Path("/{disclosureId}/withdrawal")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdrawDisclosure", summary = "Take a version back")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public DisclosureView withdraw(@PathParam("disclosureId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull WithdrawalReason why) {
        return disclosures.withdraw(viewer.get(), id, ifMatch, why.reason());
    }

    @GET
    @Path("/{disclosureId}/comparison")
    @Permission(Action.VIEW)
    @Operation(operationId = "compareDisclosures", summary = "A version beside another of one's own, question by question")
    public DisclosureComparison compare(@PathParam("disclosureId") UUID id, @QueryParam("with") @NotNull UUID with) {
        return disclosures.compare(viewer.get(), id, with);
    }

    @GET
    @Path("/{disclosureId}/file")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getDisclosureFile", summary = "The workbook as it was sent")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("disclosureId") UUID id) {
        DisclosureService.Sent sent = disclosures.file(viewer.get(), id);
        return Download.of(sent.file().fileName(), sent.file().mediaType(), sent.content());
    }
}
