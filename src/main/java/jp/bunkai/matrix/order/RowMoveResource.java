package jp.bunkai.matrix.order;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The place of a row in its area. */
@Path("/api/dossiers/{dossierId}/rows/{rowId}/move")
@Tag(name = "matrix")
@Blocking
public class RowMoveResource {

    private final CurrentViewer viewer;
    private final RowMoveService moves;

    RowMoveResource(CurrentViewer viewer, RowMoveService moves) {
        this.viewer = viewer;
        this.moves = moves;
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveRow", summary = "Move a row within its area, as the hospital")
    public RowsMoved move(@PathParam("dossierId") UUID dossierId, @PathParam("rowId") UUID rowId, @Valid @NotNull RowMove wanted) {
        return moves.move(viewer.get(), dossierId, rowId, wanted);
    }
}
