package jp.bunkai.inspection;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** 立入検査パック: the checklists of a fiscal year, proposed from facts and confirmed by people. */
@Path("/api/dossiers/{dossierId}/inspection-packs")
@Tag(name = "inspection")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class InspectionResource {

    private final CurrentViewer viewer;
    private final InspectionService packs;
    private final WorkbookUploads uploads;

    InspectionResource(CurrentViewer viewer, InspectionService packs, WorkbookUploads uploads) {
        this.viewer = viewer;
        this.packs = packs;
        this.uploads = uploads;
    }

    /** The form, for the contract. */
    @Schema(name = "InspectionWorkbookForm")
    record Form(@Schema(required = true, type = SchemaType.STRING, format = "binary", description = "A workbook (.xlsx) of at most 5 MB") byte[] file) {
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listInspectionPacks", summary = "The packs of a dossier, the latest fiscal year first")
    public InspectionPackList list(@PathParam("dossierId") UUID dossierId) {
        return packs.list(viewer.get(), dossierId);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createInspectionPack", summary = "Make the pack of a fiscal year, as the hospital; vendors are told")
    @APIResponse(responseCode = "201", description = "Made",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = InspectionPackView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response create(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewInspectionPack wanted) {
        return Response.status(Response.Status.CREATED).entity(packs.create(viewer.get(), dossierId, wanted)).build();
    }

    @GET
    @Path("/{packId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getInspectionPack", summary = "A pack with the checklists that the viewer may see")
    public InspectionPackView get(@PathParam("dossierId") UUID dossierId, @PathParam("packId") UUID packId) {
        return packs.get(viewer.get(), dossierId, packId);
    }

    @POST
    @Path("/{packId}/workbooks")
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "addInspectionWorkbook", summary = "Bring the official workbook of the year",
            description = "Its questions take the place of those that the product knows, and confirmed answers are written into a copy of it. What is "
                    + "answered in it already counts for nothing. From the hospital, the vendor's form serves all vendors that bring none themselves.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "201", description = "Kept",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = InspectionPackView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public Response bring(@PathParam("dossierId") UUID dossierId, @PathParam("packId") UUID packId, @RestForm("file") FileUpload file) {
        return Response.status(Response.Status.CREATED).entity(uploads.take(viewer.get(), dossierId, packId, file)).build();
    }

    @GET
    @Path("/{packId}/checklists/{partyId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getInspectionChecklist", summary = "A checklist: what is proposed with its sources, and what was confirmed")
    public ChecklistView checklist(@PathParam("dossierId") UUID dossierId, @PathParam("packId") UUID packId, @PathParam("partyId") UUID partyId) {
        return packs.checklist(viewer.get(), dossierId, packId, partyId);
    }

    @PUT
    @Path("/{packId}/checklists/{partyId}/items/{item}/answer")
    @Permission(Action.CONFIRM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmInspectionAnswer", summary = "Confirm an answer to exactly what was shown, as the answering organisation")
    @APIResponse(responseCode = "200", description = "The checklist as it stands now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public ChecklistView answer(@PathParam("dossierId") UUID dossierId, @PathParam("packId") UUID packId, @PathParam("partyId") UUID partyId,
            @PathParam("item") @Size(max = 60) String item, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull InspectionAnswerDetails answer) {
        return packs.answer(viewer.get(), dossierId, packId, partyId, item, ifMatch, answer);
    }

    @DELETE
    @Path("/{packId}/checklists/{partyId}/items/{item}/answer")
    @Permission(Action.CONFIRM)
    @Operation(operationId = "withdrawInspectionAnswer", summary = "Take an answer back; what was said stays in the record")
    @APIResponse(responseCode = "200", description = "The checklist as it stands now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChecklistView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public ChecklistView withdraw(@PathParam("dossierId") UUID dossierId, @PathParam("packId") UUID packId, @PathParam("partyId") UUID partyId,
            @PathParam("item") @Size(max = 60) String item, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return packs.withdraw(viewer.get(), dossierId, packId, partyId, item, ifMatch);
    }
}
