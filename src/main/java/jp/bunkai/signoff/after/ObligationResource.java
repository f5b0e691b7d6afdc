package jp.bunkai.signoff.after;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.PrintedFile;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is owed under the annexes in force, and by when. */
@Path("/api/dossiers/{dossierId}/obligations")
@Tag(name = "signoff")
@Blocking
public class ObligationResource {

    private static final String ICS = "text/calendar";

    private final CurrentViewer viewer;
    private final ObligationService obligations;

    ObligationResource(CurrentViewer viewer, ObligationService obligations) {
        this.viewer = viewer;
        this.obligations = obligations;
    }

    @GET
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listObligations", summary = "Dated duties of the annexes in force that the caller may know of, the soonest first")
    public List<ObligationView> list(@PathParam("dossierId") UUID dossierId) {
        return obligations.list(viewer.get(), dossierId);
    }

    @GET
    @Path("/calendar")
    @Permission(Action.VIEW)
    @Produces(ICS)
    @Operation(operationId = "getObligationCalendar", summary = "The same as a calendar file (RFC 5545)")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = ICS, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response calendar(@PathParam("dossierId") UUID dossierId) {
        PrintedFile file = obligations.calendar(viewer.get(), dossierId);
        return Download.of(file.name(), ICS, file.content());
    }
}
