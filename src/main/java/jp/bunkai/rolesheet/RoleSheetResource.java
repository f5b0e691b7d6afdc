package jp.bunkai.rolesheet;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.FormBody;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The confirmation sheets of a dossier. */
@Path("/api/dossiers/{dossierId}/role-sheets")
@Tag(name = "rolesheet")
@Blocking
public class RoleSheetResource {

    private final CurrentViewer viewer;
    private final SheetUploads uploads;
    private final RoleSheetService sheets;
    private final FormBody forms;

    RoleSheetResource(CurrentViewer viewer, SheetUploads uploads, RoleSheetService sheets, FormBody forms) {
        this.viewer = viewer;
        this.uploads = uploads;
        this.sheets = sheets;
        this.forms = forms;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listRoleSheets", summary = "The confirmation sheets by vendor, for a vendor its own alone")
    public List<PartySheets> list(@PathParam("dossierId") UUID dossierId) {
        return sheets.list(viewer.get(), dossierId);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "uploadRoleSheet", summary = "Take in the hospital's workbook of the sheet with one vendor",
            description = "What was entered stays with items that are asked in the same words under the same number.")
    @APIResponse(responseCode = "201", description = "Its items beside what could not be read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SheetView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public Response upload(@PathParam("dossierId") UUID dossierId, @BeanParam RoleSheetForm form) {
        RoleSheetForm.Fields fields = forms.read(form.fields(), Set.of(), RoleSheetForm.Fields.class);
        UUID id = uploads.take(viewer.get(), dossierId, fields.partyId(), form.file);
        return Response.status(Response.Status.CREATED).entity(sheets.get(viewer.get(), dossierId, id)).build();
    }

    @GET
    @Path("/{sheetId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getRoleSheet", summary = "A sheet with its items, what was entered and what the vendor said")
    public SheetView get(@PathParam("dossierId") UUID dossierId, @PathParam("sheetId") UUID id) {
        return sheets.get(viewer.get(), dossierId, id);
    }

    @POST
    @Path("/{sheetId}/entries")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "enterRoleSheet", summary = "Enter what was found with the vendor on which day, and when what was no was done")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public SheetView enter(@PathParam("dossierId") UUID dossierId, @PathParam("sheetId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull NewEntries wanted) {
        return sheets.enter(viewer.get(), dossierId, id, ifMatch, wanted);
    }

    @POST
    @Path("/{sheetId}/words")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerRoleSheet", summary = "Agree or object, as the vendor of the sheet, to what was entered")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public SheetView say(@PathParam("dossierId") UUID dossierId, @PathParam("sheetId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull NewWords wanted) {
        return sheets.say(viewer.get(), dossierId, id, ifMatch, wanted);
    }

    @GET
    @Path("/{sheetId}/file")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getRoleSheetFile", summary = "The workbook as the hospital sent it")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("dossierId") UUID dossierId, @PathParam("sheetId") UUID id) {
        RoleSheetService.Sent sent = sheets.file(viewer.get(), dossierId, id);
        return Download.of(sent.name(), sent.mediaType(), sent.content());
    }
}
