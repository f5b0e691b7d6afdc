package jp.bunkai.award;

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
import java.net.URI;
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

/** Selections before award (調達前の選定) of a dossier, for its hospital; to every other party there are none. */
@Path("/api/dossiers/{dossierId}/selections")
@Tag(name = "award")
@Blocking
public class SelectionResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentViewer viewer;
    private final SelectionService selections;
    private final CandidateService candidates;
    private final ComparisonService comparisons;
    private final AwardService awards;

    SelectionResource(CurrentViewer viewer, SelectionService selections, CandidateService candidates, ComparisonService comparisons, AwardService awards) {
        this.viewer = viewer;
        this.selections = selections;
        this.candidates = candidates;
        this.comparisons = comparisons;
        this.awards = awards;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listSelections", summary = "The dossier's selections, the latest first, for the hospital",
            description = "Who is asked and who has sent; before a selection is closed no answer.")
    public List<SelectionView> list(@PathParam("dossierId") UUID dossierId) {
        return selections.list(viewer.get(), dossierId);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openSelection", summary = "Begin to ask candidates for one function, until a day",
            description = "While the dossier's stage is before award; one for each function at a time.")
    @APIResponse(responseCode = "201", description = "Opened, without candidates yet",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SelectionView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response open(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewSelection wanted) {
        SelectionView selection = selections.open(viewer.get(), dossierId, wanted);
        return Response.created(URI.create("/api/dossiers/" + dossierId + "/selections/" + selection.id())).entity(selection).build();
    }

    @GET
    @Path("/{selectionId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getSelection", summary = "One selection")
    public SelectionView one(@PathParam("dossierId") UUID dossierId, @PathParam("selectionId") UUID selectionId) {
        return selections.one(viewer.get(), dossierId, selectionId);
    }

    @POST
    @Path("/{selectionId}/candidates")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "nameCandidate", summary = "Ask one vendor more; it learns of no other")
    @APIResponse(responseCode = "200", description = "The selection with it",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SelectionView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public SelectionView name(@PathParam("dossierId") UUID dossierId, @PathParam("selectionId") UUID selectionId, @Valid @NotNull NewCandidate wanted) {
        return candidates.name(viewer.get(), dossierId, selectionId, wanted);
    }

    @POST
    @Path("/{selectionId}/candidates/{candidateId}/withdrawal")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdrawCandidate", summary = "Take a candidate out; it is told that the request has ended, not why")
    @APIResponse(responseCode = "200", description = "The selection without it",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SelectionView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public SelectionView withdraw(@PathParam("dossierId") UUID dossierId, @PathParam("selectionId") UUID selectionId,
            @PathParam("candidateId") UUID candidateId, @Valid @NotNull SelectionReason why) {
        return candidates.withdraw(viewer.get(), dossierId, selectionId, candidateId, why.reason());
    }

    @POST
    @Path("/{selectionId}/deadline")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveSelectionDeadline", summary = "Move the deadline of an open selection; each candidate is told",
            description = "What is closed, be it by its deadline, is never opened again.")
    @APIResponse(responseCode = "200", description = "The selection with its deadline",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SelectionView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public SelectionView move(@PathParam("dossierId") UUID dossierId, @PathParam("selectionId") UUID selectionId, @Valid @NotNull SelectionDeadline wanted) {
        return selections.move(viewer.get(), dossierId, selectionId, wanted);
    }

    @POST
    @Path("/{selectionId}/close")
    @Permission(Action.EDIT)
    @Operation(operationId = "closeSelection", summary = "Close a selection before its deadline; only once all have sent")
    @APIResponse(responseCode = "200", description = "Closed: the hospital compares",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SelectionView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public SelectionView close(@PathParam("dossierId") UUID dossierId, @PathParam("selectionId") UUID selectionId) {
        return selections.close(viewer.get(), dossierId, selectionId);
    }

    @POST
    @Path("/{selectionId}/cancel")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "cancelSelection", summary = "End a selection without an award", description = "Cancelled before it was closed, no answer is ever shown.")
    @APIResponse(responseCode = "200", description = "Cancelled",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SelectionView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public SelectionView cancel(@PathParam("dossierId") UUID dossierId, @PathParam("selectionId") UUID selectionId, @Valid @NotNull SelectionReason why) {
        return selections.cancel(viewer.get(), dossierId, selectionId, why.reason());
    }

    @GET
    @Path("/{selectionId}/comparison")
    @Permission(Action.VIEW)
    @Operation(operationId = "compareCandidates", summary = "What candidates sent side by side, once the selection is closed",
            description = "With each no of the disclosures that they grant the hospital; that it was read is written down for each of them.")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "200", description = "Duties by candidates",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ComparisonView.class)))
    public ComparisonView compare(@PathParam("dossierId") UUID dossierId, @PathParam("selectionId") UUID selectionId) {
        return comparisons.compare(viewer.get(), dossierId, selectionId);
    }

    @GET
    @Path("/{selectionId}/comparison/workbook")
    @Permission(Action.VIEW)
    @Produces(XLSX)
    @Operation(operationId = "getComparisonWorkbook", summary = "The comparison of candidates as a workbook, once the selection is closed",
            description = "Duties by candidates, who answered, and each no of the disclosures that they grant the hospital; that it was read is written down for each of them.")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "200", description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(@PathParam("dossierId") UUID dossierId, @PathParam("selectionId") UUID selectionId) {
        ComparisonService.Written written = comparisons.workbook(viewer.get(), dossierId, selectionId);
        return Download.of(written.name(), XLSX, written.content());
    }

    @POST
    @Path("/{selectionId}/award")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "awardSelection", summary = "Choose a candidate: it becomes a party and its answers the dossier's")
    @APIResponse(responseCode = "200", description = "Awarded",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SelectionView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public SelectionView award(@PathParam("dossierId") UUID dossierId, @PathParam("selectionId") UUID selectionId, @Valid @NotNull NewAward wanted) {
        return awards.award(viewer.get(), dossierId, selectionId, wanted);
    }
}
