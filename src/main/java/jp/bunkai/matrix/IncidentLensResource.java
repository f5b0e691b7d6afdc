package jp.bunkai.matrix;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import jp.bunkai.matrix.view.IncidentLensView;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the duties that failed in known incidents stand in a dossier. */
@Path("/api/dossiers/{dossierId}/incident-lens")
@Tag(name = "matrix")
@Blocking
public class IncidentLensResource {

    private final CurrentViewer viewer;
    private final MatrixService matrices;

    IncidentLensResource(CurrentViewer viewer, MatrixService matrices) {
        this.viewer = viewer;
        this.matrices = matrices;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "getIncidentLens", summary = "For each known incident, how the duties that failed there stand here")
    public List<IncidentLensView> lens(@PathParam("dossierId") UUID dossierId) {
        return matrices.incidentLens(viewer.get(), dossierId);
    }
}
