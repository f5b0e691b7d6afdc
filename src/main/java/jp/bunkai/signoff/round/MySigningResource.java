package jp.bunkai.signoff.round;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for a signatory, in whatever dossier. */
@Path("/api/my-signatures")
@Tag(name = "signoff")
@Blocking
public class MySigningResource {

    private final CurrentViewer viewer;
    private final MySigning waiting;

    MySigningResource(CurrentViewer viewer, MySigning waiting) {
        this.viewer = viewer;
        this.waiting = waiting;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listMySignatures", summary = "Open rounds in which the caller signs and has not yet, the soonest due first")
    public List<RoundSummary> list() {
        return waiting.of(viewer.get());
    }
}
