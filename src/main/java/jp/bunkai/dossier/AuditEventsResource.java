package jp.bunkai.dossier;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Page;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail of a dossier, as far as its reader's chains go. */
@Path("/api/dossiers/{dossierId}/audit-events")
@Tag(name = "audit")
@Blocking
public class AuditEventsResource {

    private final CurrentViewer viewer;
    private final AuditEventList events;

    AuditEventsResource(CurrentViewer viewer, AuditEventList events) {
        this.viewer = viewer;
        this.events = events;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listAuditEvents", summary = "What happened in a dossier, the newest first")
    public AuditEventPage list(@PathParam("dossierId") UUID dossierId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return events.page(viewer.get(), dossierId, cursor, limit);
    }
}
