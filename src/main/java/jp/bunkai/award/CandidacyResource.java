package jp.bunkai.award;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What hospitals ask one's own organisation before award. A candidate is no party: it has this and no dossier. */
@Path("/api/candidacies")
@Tag(name = "award")
@Blocking
public class CandidacyResource {

    private final CurrentViewer viewer;
    private final CandidacyService candidacies;

    CandidacyResource(CurrentViewer viewer, CandidacyService candidacies) {
        this.viewer = viewer;
        this.candidacies = candidacies;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listCandidacies", summary = "What one's organisation is asked before award, the latest first; the last 200")
    public List<CandidacySummary> list() {
        return candidacies.list(viewer.get());
    }

    @GET
    @Path("/{candidacyId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getCandidacy", summary = "One request with the duties asked about and one's own answers",
            description = "Not there any more once it is over: declined, ended by the hospital, or decided.")
    public CandidacyView one(@PathParam("candidacyId") UUID id) {
        return candidacies.one(viewer.get(), id);
    }

    @POST
    @Path("/{candidacyId}/answers")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerCandidacy", summary = "Keep answers; until they are sent, for one's own organisation only",
            description = "Where a colleague changed an answer since it was seen, 412 with both in `conflicts` and nothing is kept. Whoever changes an "
                    + "answer after it was sent stands for all of them from then on.")
    @APIResponse(responseCode = "200", description = "Kept",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CandidacyView.Kept.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public CandidacyView.Kept answer(@PathParam("candidacyId") UUID id, @Valid @NotNull NewCandidacyAnswers wanted) {
        return candidacies.answer(viewer.get(), id, wanted);
    }

    @POST
    @Path("/{candidacyId}/sending")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendCandidacy", summary = "Send all answers; the hospital reads them once it has closed its request",
            description = "Where a colleague changed an answer since it was seen, 412 and nothing is sent.")
    @APIResponse(responseCode = "200", description = "Sent; answers may still be corrected until then",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CandidacySummary.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public CandidacySummary send(@PathParam("candidacyId") UUID id, @Valid @NotNull NewCandidacySending wanted) {
        return candidacies.send(viewer.get(), id, wanted);
    }

    @POST
    @Path("/{candidacyId}/refusal")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declineCandidacy", summary = "Decline, with a reason that the hospital reads")
    @APIResponse(responseCode = "204", description = "Declined; the request is not there any more")
    public void decline(@PathParam("candidacyId") UUID id, @Valid @NotNull SelectionReason why) {
        candidacies.decline(viewer.get(), id, why.reason());
    }
}
