package jp.bunkai.signoff.redline;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A revision held against another one, or against what stands now. */
@Path("/api/dossiers/{dossierId}/revisions/{revisionId}/redline")
@Tag(name = "signoff")
@Blocking
public class RedlineResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentViewer viewer;
    private final RedlineService redlines;

    RedlineResource(CurrentViewer viewer, RedlineService redlines) {
        this.viewer = viewer;
        this.redlines = redlines;
    }

    @GET
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "getRedline", summary = "What changed, as a Word file with tracked changes",
            description = "Accepting all of them gives the newer text, rejecting all the older.")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response redline(@PathParam("dossierId") UUID dossierId, @PathParam("revisionId") UUID revisionId,
            @Parameter(description = "The id of another revision of the same annex, or draft for how it stands agreed now")
            @QueryParam("against") @DefaultValue("draft") @Size(max = 36) String against) {
        RedlineService.Written file = redlines.between(viewer.get(), dossierId, revisionId, against);
        return Download.of(file.name(), DOCX, file.content());
    }
}
