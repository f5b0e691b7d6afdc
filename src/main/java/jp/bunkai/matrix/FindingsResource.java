package jp.bunkai.matrix;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import jp.bunkai.matrix.view.FindingsView;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The to-do list of a dossier. */
@Path("/api/dossiers/{dossierId}/findings")
@Tag(name = "matrix")
@Blocking
public class FindingsResource {

    private final CurrentViewer viewer;
    private final MatrixService matrices;

    FindingsResource(CurrentViewer viewer, MatrixService matrices) {
        this.viewer = viewer;
        this.matrices = matrices;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "getFindings", summary = "What the rules find, the most pressing first")
    public FindingsView findings(@PathParam("dossierId") UUID dossierId) {
        return matrices.findings(viewer.get(), dossierId);
    }
}
