package jp.bunkai.matrix;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.bunkai.matrix.view.RowEditList;
import jp.bunkai.matrix.view.RowsChangedView;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Edits of many rows at once. */
@Path("/api/dossiers/{dossierId}/row-edits")
@Tag(name = "matrix")
@Blocking
public class RowEditsResource {

    private final CurrentViewer viewer;
    private final RowEditService edits;

    RowEditsResource(CurrentViewer viewer, RowEditService edits) {
        this.viewer = viewer;
        this.edits = edits;
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "editRows", summary = "Change fields of several rows, all or none",
            description = "Each edit names the state it saw. Where a field of any of them has changed since, 412 with every such field of every "
                    + "row and both values in `conflicts`, and nothing is saved.")
    @APIResponse(responseCode = "200", description = "The rows as they stand now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RowsChangedView.class)))
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem")
    public RowsChangedView edit(@PathParam("dossierId") UUID dossierId, @Valid @NotNull RowEditList wanted) {
        return edits.apply(viewer.get(), dossierId, wanted.edits());
    }
}
