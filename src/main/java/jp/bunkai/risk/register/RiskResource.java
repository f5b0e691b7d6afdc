package jp.bunkai.risk.register;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** リスク対応一覧: the risks between the hospital and each vendor. */
@Path("/api/dossiers/{dossierId}/risks")
@Tag(name = "risk")
@Blocking
public class RiskResource {

    private final CurrentViewer viewer;
    private final RiskService risks;
    private final RiskTalk talk;
    private final RiskViews views;

    RiskResource(CurrentViewer viewer, RiskService risks, RiskTalk talk, RiskViews views) {
        this.viewer = viewer;
        this.risks = risks;
        this.talk = talk;
        this.views = views;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listRisks", summary = "The risks that the viewer sees, in the order entered")
    public RiskPage list(@PathParam("dossierId") UUID dossierId, @QueryParam("partyId") UUID partyId, @QueryParam("impact") Impact impact,
            @QueryParam("likelihood") Likelihood likelihood, @QueryParam("closed") @DefaultValue("false") boolean closed,
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return views.page(viewer.get(), dossierId, new RiskRepository.Wanted(partyId, impact, likelihood, closed), cursor, limit);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addRisk", summary = "Enter a risk, by hand or from a proposal; the other side does not see it before it is told")
    @APIResponse(responseCode = "201", description = "Entered",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RiskWholeView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response add(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewRisk wanted) {
        return Response.status(Response.Status.CREATED).entity(risks.add(viewer.get(), dossierId, wanted)).build();
    }

    @GET
    @Path("/{riskId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getRisk", summary = "A risk with everything that was said of it")
    public RiskWholeView get(@PathParam("dossierId") UUID dossierId, @PathParam("riskId") UUID riskId) {
        return views.get(viewer.get(), dossierId, riskId);
    }

    @PATCH
    @Path("/{riskId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchRisk", summary = "Change what a risk says; what was told, agreed or approved of it before no longer stands")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RiskWholeView change(@PathParam("dossierId") UUID dossierId, @PathParam("riskId") UUID riskId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = RiskDetails.class)))
            JsonNode patch) {
        return risks.change(viewer.get(), dossierId, riskId, ifMatch, patch);
    }

    @POST
    @Path("/{riskId}/telling")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "tellRisk", summary = "Tell the other side of a risk that was assessed, with its treatment")
    @APIResponse(responseCode = "200", description = "Told")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public RiskWholeView tell(@PathParam("dossierId") UUID dossierId, @PathParam("riskId") UUID riskId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RiskTelling telling) {
        return talk.tell(viewer.get(), dossierId, riskId, ifMatch, telling);
    }

    @POST
    @Path("/{riskId}/answers")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerRisk", summary = "Answer a risk that one's side was told of: reply, agree, or refuse with a reason")
    @APIResponse(responseCode = "200", description = "Answered")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RiskWholeView answer(@PathParam("dossierId") UUID dossierId, @PathParam("riskId") UUID riskId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RiskAnswer answer) {
        return talk.answer(viewer.get(), dossierId, riskId, ifMatch, answer);
    }

    @PUT
    @Path("/{riskId}/approval")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "approveRisk", summary = "Record who approved, until when, that the hospital retains a risk")
    @APIResponse(responseCode = "200", description = "Approved")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RiskWholeView approve(@PathParam("dossierId") UUID dossierId, @PathParam("riskId") UUID riskId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RiskApproval approval) {
        return risks.approve(viewer.get(), dossierId, riskId, ifMatch, approval);
    }

    @POST
    @Path("/{riskId}/closing")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "closeRisk", summary = "Close a risk that is none any more; it stays to be read")
    @APIResponse(responseCode = "200", description = "Closed")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RiskWholeView close(@PathParam("dossierId") UUID dossierId, @PathParam("riskId") UUID riskId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RiskClosing closing) {
        return risks.close(viewer.get(), dossierId, riskId, ifMatch, closing);
    }
}
