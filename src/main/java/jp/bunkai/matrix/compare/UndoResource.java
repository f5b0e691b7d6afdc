package jp.bunkai.matrix.compare;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own last edits, and the way back from them. */
@Path("/api/dossiers/{dossierId}")
@Tag(name = "matrix")
@Blocking
public class UndoResource {

    private final CurrentViewer viewer;
    private final UndoService undos;

    UndoResource(CurrentViewer viewer, UndoService undos) {
        this.viewer = viewer;
        this.undos = undos;
    }

    @GET
    @Path("/my-edits")
    @Permission(Action.VIEW)
    @Operation(operationId = "listMyEdits", summary = "The viewer's own last 20 edits of rows, and which can be taken back")
    public MyEdits list(@PathParam("dossierId") UUID dossierId,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return undos.list(viewer.get(), dossierId, Languages.of(languages));
    }

    @POST
    @Path("/undo")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "undoEdits", summary = "Take own edits back, as new edits",
            description = "All or none: where somebody else has changed a field since, 412 with both values; where an edit is taken back already "
                    + "or a later one is in the way, 409.")
    @APIResponse(responseCode = "200", description = "Taken back",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UndoneRows.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public UndoneRows undo(@PathParam("dossierId") UUID dossierId, @Valid @NotNull UndoWanted wanted,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return undos.undo(viewer.get(), dossierId, wanted, Languages.of(languages));
    }
}
