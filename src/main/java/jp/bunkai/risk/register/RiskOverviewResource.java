package jp.bunkai.risk.register;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
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

/** The risks of a dossier as a whole: the picture, the workbook, and what may be worth a risk. */
@Path("/api/dossiers/{dossierId}")
@Tag(name = "risk")
@Blocking
public class RiskOverviewResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentViewer viewer;
    private final RiskViews views;
    private final RiskProposals proposals;
    private final RiskBookService books;

    RiskOverviewResource(CurrentViewer viewer, RiskViews views, RiskProposals proposals, RiskBookService books) {
        this.viewer = viewer;
        this.views = views;
        this.proposals = proposals;
        this.books = books;
    }

    @GET
    @Path("/risk-picture")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getRiskPicture", summary = "The open risks that the viewer sees over impact and likelihood, with the scale")
    public RiskPictureView picture(@PathParam("dossierId") UUID dossierId) {
        return views.picture(viewer.get(), dossierId);
    }

    @GET
    @Path("/risk-proposals")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listRiskProposals", summary = "What the viewer's findings say may be worth a risk, and is none yet")
    public List<RiskProposal> proposals(@PathParam("dossierId") UUID dossierId) {
        return proposals.open(viewer.get(), dossierId);
    }

    @GET
    @Path("/risk-workbook")
    @Permission(Action.VIEW)
    @Produces(XLSX)
    @Operation(operationId = "getRiskWorkbook", summary = "The list of risks as a workbook: all that the viewer sees, or what both sides of a pair know")
    @APIResponse(responseCode = "200", description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(@PathParam("dossierId") UUID dossierId, @QueryParam("partyId") UUID partyId) {
        RiskBookService.Written written = books.write(viewer.get(), dossierId, partyId);
        return Download.of(written.name(), XLSX, written.content());
    }
}
