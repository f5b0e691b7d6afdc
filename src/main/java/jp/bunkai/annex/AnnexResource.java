package jp.bunkai.annex;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.preview.AnnexPreview;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Annexes (別紙) and the cost sheet of a dossier, written when they are asked for: drafts, until a revision is frozen. */
@Path("/api/dossiers/{dossierId}")
@Tag(name = "annex")
@Blocking
public class AnnexResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentViewer viewer;
    private final AnnexService annexes;

    AnnexResource(CurrentViewer viewer, AnnexService annexes) {
        this.viewer = viewer;
        this.annexes = annexes;
    }

    @GET
    @Path("/annexes")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAnnexes", summary = "The annexes that the caller may print, with what keeps each from signing")
    public List<AnnexSummary> list(@PathParam("dossierId") UUID dossierId) {
        return annexes.list(viewer.get(), dossierId);
    }

    @GET
    @Path("/annexes/{partyId}")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "previewAnnex", summary = "The annex of the hospital and this vendor in the words of the document")
    public AnnexPreview preview(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId) {
        return annexes.preview(viewer.get(), dossierId, partyId);
    }

    @GET
    @Path("/annexes/{partyId}/document")
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "getAnnexDocument", summary = "The annex as DOCX")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId) {
        PrintedFile file = annexes.document(viewer.get(), dossierId, partyId);
        return Download.of(file.name(), DOCX, file.content());
    }

    @GET
    @Path("/cost-sheet")
    @Permission(Action.VIEW)
    @Produces(XLSX)
    @Operation(operationId = "getCostSheet", summary = "What each vendor costs in a fiscal year, as far as the caller sees it, as a workbook")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response costSheet(@PathParam("dossierId") UUID dossierId,
            @Parameter(description = "Calendar year in which the fiscal year begins; the running one where none is given")
            @QueryParam("year") @Min(2000) @Max(2100) Integer year) {
        PrintedFile file = annexes.costSheet(viewer.get(), dossierId, year);
        return Download.of(file.name(), XLSX, file.content());
    }
}
