package jp.bunkai.negotiation.declaration;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

/** Blind rounds of declarations (自己申告) of a dossier. */
@Path("/api/dossiers/{dossierId}/declaration-rounds")
@Tag(name = "negotiation")
@Blocking
public class DeclarationResource {

    private final CurrentViewer viewer;
    private final RoundService rounds;
    private final RoundDeadlines deadlines;
    private final SheetService sheets;
    private final ResultService results;

    DeclarationResource(CurrentViewer viewer, RoundService rounds, RoundDeadlines deadlines, SheetService sheets, ResultService results) {
        this.viewer = viewer;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.sheets = sheets;
        this.results = results;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listDeclarationRounds", summary = "The rounds that the caller may see, the latest first",
            description = "The hospital sees who has handed in and, before the round closes, no answer; a vendor sees the rounds that ask it.")
    public List<RoundView> list(@PathParam("dossierId") UUID dossierId) {
        return rounds.list(viewer.get(), dossierId);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openDeclarationRound", summary = "Ask vendors for declarations until a day")
    @APIResponse(responseCode = "201", description = "Opened",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response open(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewRound wanted) {
        RoundView round = rounds.open(viewer.get(), dossierId, wanted);
        return Response.created(URI.create("/api/dossiers/" + dossierId + "/declaration-rounds/" + round.id())).entity(round).build();
    }

    @GET
    @Path("/{roundId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getDeclarationRound", summary = "One round")
    public RoundView one(@PathParam("dossierId") UUID dossierId, @PathParam("roundId") UUID roundId) {
        return rounds.one(viewer.get(), dossierId, roundId);
    }

    @POST
    @Path("/{roundId}/deadline")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveDeclarationDeadline", summary = "Move the deadline of an open round, for the hospital",
            description = "All who were asked are told; where it comes earlier, also why. Never into the past.")
    @APIResponse(responseCode = "200", description = "The round with its deadline",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public RoundView move(@PathParam("dossierId") UUID dossierId, @PathParam("roundId") UUID roundId, @Valid @NotNull NewDeadline wanted) {
        return deadlines.move(viewer.get(), dossierId, roundId, wanted);
    }

    @POST
    @Path("/{roundId}/close")
    @Permission(Action.EDIT)
    @Operation(operationId = "closeDeclarationRound", summary = "Close a round before its deadline; only once all have handed in")
    @APIResponse(responseCode = "200", description = "Closed: what was handed in stands in the rows",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RoundView close(@PathParam("dossierId") UUID dossierId, @PathParam("roundId") UUID roundId) {
        return rounds.close(viewer.get(), dossierId, roundId);
    }

    @POST
    @Path("/{roundId}/cancel")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "cancelDeclarationRound", summary = "End a round for a reason; no answer is ever shown")
    @APIResponse(responseCode = "200", description = "Cancelled",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RoundView cancel(@PathParam("dossierId") UUID dossierId, @PathParam("roundId") UUID roundId, @Valid @NotNull RoundEnd end) {
        return rounds.cancel(viewer.get(), dossierId, roundId, end.reason());
    }

    @GET
    @Path("/{roundId}/result")
    @Permission(Action.VIEW)
    @Operation(operationId = "getDeclarationResult", summary = "What came out of a closed round, the orphans first",
            description = "To the hospital every answer; to a vendor its own, and of the others only that a row is an ORPHAN or an OVERLAP.")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "200", description = "The rows as they stand now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResultView.class)))
    public ResultView result(@PathParam("dossierId") UUID dossierId, @PathParam("roundId") UUID roundId) {
        return results.result(viewer.get(), dossierId, roundId);
    }

    @GET
    @Path("/{roundId}/sheet")
    @Permission(Action.VIEW)
    @Operation(operationId = "getDeclarationSheet", summary = "What the caller's own organisation is asked, with its answers so far")
    public SheetView sheet(@PathParam("dossierId") UUID dossierId, @PathParam("roundId") UUID roundId) {
        return sheets.sheet(viewer.get(), dossierId, roundId);
    }

    @POST
    @Path("/{roundId}/sheet/answers")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerDeclarations", summary = "Keep answers; until they are handed in, for the caller's own organisation only",
            description = "Where a colleague changed an answer since it was seen, 412 with both in `conflicts` and nothing is kept.")
    @APIResponse(responseCode = "200", description = "Kept",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AnswersView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public AnswersView answer(@PathParam("dossierId") UUID dossierId, @PathParam("roundId") UUID roundId, @Valid @NotNull NewAnswers wanted) {
        return sheets.answer(viewer.get(), dossierId, roundId, wanted);
    }

    @POST
    @Path("/{roundId}/sheet/hand-in")
    @Permission(Action.EDIT)
    @Operation(operationId = "handInDeclarations", summary = "Hand in, once every row is answered; answers can be changed until the round is over")
    @APIResponse(responseCode = "200", description = "Handed in",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RoundView handIn(@PathParam("dossierId") UUID dossierId, @PathParam("roundId") UUID roundId) {
        return sheets.handIn(viewer.get(), dossierId, roundId);
    }
}
