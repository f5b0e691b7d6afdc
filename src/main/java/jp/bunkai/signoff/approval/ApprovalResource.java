package jp.bunkai.signoff.approval;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.annex.PrintedFile;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 起案→決裁 of the caller's own side on the annex with one vendor, and the page for its director. */
@Path("/api/dossiers/{dossierId}/annexes/{partyId}")
@Tag(name = "signoff")
@Blocking
public class ApprovalResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentViewer viewer;
    private final ApprovalService approvals;
    private final SummaryService summaries;

    ApprovalResource(CurrentViewer viewer, ApprovalService approvals, SummaryService summaries) {
        this.viewer = viewer;
        this.approvals = approvals;
        this.summaries = summaries;
    }

    @GET
    @Path("/approvals")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listApprovals", summary = "What the caller's own side drafted and decided; the other side's is nobody's business here")
    public ApprovalsView list(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId) {
        return approvals.list(viewer.get(), dossierId, partyId);
    }

    @POST
    @Path("/approvals")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "draftApproval", summary = "Draft the annex, exactly as it was shown, for decision")
    @APIResponse(responseCode = "201", description = "Drafted",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ApprovalsView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public Response draft(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId, @Valid @NotNull NewApproval wanted) {
        return Response.status(Response.Status.CREATED).entity(approvals.draft(viewer.get(), dossierId, partyId, wanted)).build();
    }

    @POST
    @Path("/approvals/{approvalId}/decision")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decideApproval", summary = "Enter who decided on a draft, when and how")
    @APIResponse(responseCode = "200", description = "Entered",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ApprovalsView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public ApprovalsView decide(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId, @PathParam("approvalId") UUID approvalId,
            @Valid @NotNull NewApprovalDecision wanted) {
        return approvals.decide(viewer.get(), dossierId, partyId, approvalId, wanted);
    }

    @GET
    @Path("/summary")
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "getDirectorSummary", summary = "One page for the director of the caller's own side, as DOCX")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response summary(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId) {
        PrintedFile file = summaries.print(viewer.get(), dossierId, partyId);
        return Download.of(file.name(), DOCX, file.content());
    }
}
