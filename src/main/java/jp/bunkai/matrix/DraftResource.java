package jp.bunkai.matrix;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.bunkai.matrix.view.DraftDecisions;
import jp.bunkai.matrix.view.DraftView;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one's own party prepares in turns: seen, decided field by field, or given up. Sending it is the turn's. */
@Path("/api/dossiers/{dossierId}/draft")
@Tag(name = "matrix")
@Blocking
public class DraftResource {

    private final CurrentViewer viewer;
    private final DraftService drafts;

    DraftResource(CurrentViewer viewer, DraftService drafts) {
        this.viewer = viewer;
        this.drafts = drafts;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "getDraft", summary = "What one's own party has changed and not sent, also while a meeting is open")
    public DraftView get(@PathParam("dossierId") UUID dossierId) {
        return drafts.get(viewer.get(), dossierId);
    }

    @POST
    @Path("/decisions")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decideDraft", summary = "Decide fields that are unsent: mine, theirs or another value; all or none")
    @APIResponse(responseCode = "200", description = "What is unsent after it")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public DraftView decide(@PathParam("dossierId") UUID dossierId, @Valid @NotNull DraftDecisions wanted) {
        return drafts.decide(viewer.get(), dossierId, wanted.decisions());
    }

    @DELETE
    @Permission(Action.EDIT)
    @Operation(operationId = "discardDraft", summary = "Give up everything that is unsent")
    @APIResponse(responseCode = "204", description = "Given up")
    public void discard(@PathParam("dossierId") UUID dossierId) {
        drafts.discard(viewer.get(), dossierId);
    }
}
