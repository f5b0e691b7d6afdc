package jp.bunkai.signoff.reimport;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.ooxml.PackageKind;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.UploadedFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Annexes that were edited in Word and come back. */
@Path("/api/dossiers/{dossierId}/annexes/{partyId}/reimports")
@Tag(name = "signoff")
@Blocking
public class ReimportResource {

    private final CurrentViewer viewer;
    private final ReimportService reimports;

    ReimportResource(CurrentViewer viewer, ReimportService reimports) {
        this.viewer = viewer;
        this.reimports = reimports;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listReimports", summary = "What came back from Word, the latest first; the last 50")
    public List<ReimportSummary> list(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId) {
        return reimports.list(viewer.get(), dossierId, partyId);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "takeReimport", summary = "Bring an annex back that was edited in Word",
            description = "The file is kept; no row is changed. Take what you want of its differences with the operation editRows.")
    @APIResponse(responseCode = "201", description = "What it says differently",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReimportView.class)))
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public Response take(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId, @BeanParam ReimportForm form) {
        reimports.require(viewer.get(), dossierId, partyId);
        byte[] content = UploadedFile.content(form.file, "/file", PackageKind.WORD.fileLimit());
        ReimportView taken = reimports.take(viewer.get(), dossierId, partyId, revision(form.revisionId), UploadedFile.plainName(form.file.fileName(), "docx"), content);
        return Response.status(Response.Status.CREATED).entity(taken).build();
    }

    @GET
    @Path("/{reimportId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getReimport", summary = "What a returned annex says differently, held against how it stands now")
    public ReimportView show(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId, @PathParam("reimportId") UUID reimportId) {
        return reimports.show(viewer.get(), dossierId, partyId, reimportId);
    }

    @POST
    @Path("/{reimportId}/deviations/{deviationId}/decision")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decideDeviation", summary = "Accept a deviation from the template as a special note, or reject it, with a reason",
            description = "It holds once both sides accepted it; who brought the vendor's file proposed what is in it. Either side may take its word back (REJECTED) at any time; "
                    + "what was frozen before stays.")
    @APIResponse(responseCode = "200", description = "Decided",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DeviationView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public DeviationView decide(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId, @PathParam("reimportId") UUID reimportId,
            @PathParam("deviationId") UUID deviationId, @Valid @NotNull NewDeviationDecision wanted) {
        return reimports.decide(viewer.get(), dossierId, partyId, reimportId, deviationId, wanted);
    }

    private static UUID revision(String id) {
        try {
            return id == null || id.isBlank() ? null : UUID.fromString(id.strip());
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("/revisionId", "unknown", "この別紙の版を選んでください。", "Choose a revision of this annex.");
        }
    }
}
