package jp.bunkai.dossier;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import jp.bunkai.audit.TrailFilter;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Page;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.upload.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail of a dossier, as far as its reader's chains go. */
@Path("/api/dossiers/{dossierId}")
@Tag(name = "audit")
@Blocking
public class AuditEventsResource {

    private static final String ZIP = "application/zip";

    private final CurrentViewer viewer;
    private final AuditEventList events;
    private final TrailExport export;

    AuditEventsResource(CurrentViewer viewer, AuditEventList events, TrailExport export) {
        this.viewer = viewer;
        this.events = events;
        this.export = export;
    }

    @GET
    @Path("/audit-events")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAuditEvents", summary = "What happened in a dossier, the newest first")
    public AuditEventPage list(@PathParam("dossierId") UUID dossierId,
            @Parameter(description = "First day, in Japan") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day, in Japan") @QueryParam("to") LocalDate to,
            @Parameter(description = "Only what members of this party did") @QueryParam("party") UUID party,
            @Parameter(description = "Only what happened to this kind of thing, such as ROW") @QueryParam("subject")
            @Pattern(regexp = "[A-Z][A-Z_]{1,38}") String subject,
            @Parameter(description = "Only events in whose words this stands; case, width and kana are alike") @QueryParam("words")
            @Size(min = 1, max = 100) String words,
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        TrailFilter filter = new TrailFilter(from == null ? null : from.atTime(LocalTime.MIDNIGHT).atZone(Clocks.JAPAN).toInstant(),
                to == null ? null : to.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(Clocks.JAPAN).toInstant(), null, subject, words);
        return events.page(viewer.get(), dossierId, party, filter, cursor, limit);
    }

    @GET
    @Path("/audit-export")
    @Permission(Action.VIEW)
    @Produces(ZIP)
    @Operation(operationId = "exportAuditTrail", summary = "All that the caller's organisation may read of the trail, with its hash chains, to be checked offline")
    @APIResponse(responseCode = "200", description = "A ZIP",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(@PathParam("dossierId") UUID dossierId) {
        TrailExport.Prepared prepared = export.prepare(viewer.get(), dossierId);
        StreamingOutput content = out -> export.write(prepared, out);
        return Download.streamed("監査記録_" + prepared.dossier() + ".zip", ZIP, content);
    }
}
