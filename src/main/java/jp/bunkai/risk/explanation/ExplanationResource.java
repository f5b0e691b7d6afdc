package jp.bunkai.risk.explanation;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Page;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 説明の記録: explanations and their answers. They are added and read. */
@Path("/api/dossiers/{dossierId}/explanations")
@Tag(name = "risk")
@Blocking
public class ExplanationResource {

    /** Each explanation comes with all its documents and answers. */
    private static final int MOST = 50;

    private final CurrentViewer viewer;
    private final ExplanationService explanations;

    ExplanationResource(CurrentViewer viewer, ExplanationService explanations) {
        this.viewer = viewer;
        this.explanations = explanations;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listExplanations", summary = "The explanations that the viewer's side gave or was given, the newest first")
    public ExplanationPage list(@PathParam("dossierId") UUID dossierId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(MOST) int limit) {
        return explanations.page(viewer.get(), dossierId, cursor, limit);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addExplanation", summary = "Record an explanation that was given; it is never changed")
    @APIResponse(responseCode = "201", description = "Recorded",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ExplanationView.class)))
    public Response add(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewExplanation wanted) {
        return Response.status(Response.Status.CREATED).entity(explanations.record(viewer.get(), dossierId, wanted)).build();
    }

    @GET
    @Path("/{explanationId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "getExplanation", summary = "An explanation with its documents and answers")
    public ExplanationView get(@PathParam("dossierId") UUID dossierId, @PathParam("explanationId") UUID explanationId) {
        return explanations.get(viewer.get(), dossierId, explanationId);
    }

    @POST
    @Path("/{explanationId}/answers")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerExplanation", summary = "Answer an explanation: received, understood, question, objection or agreed")
    @APIResponse(responseCode = "201", description = "Answered",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ExplanationView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response answer(@PathParam("dossierId") UUID dossierId, @PathParam("explanationId") UUID explanationId, @Valid @NotNull NewAnswer answer) {
        return Response.status(Response.Status.CREATED).entity(explanations.answer(viewer.get(), dossierId, explanationId, answer)).build();
    }
}
