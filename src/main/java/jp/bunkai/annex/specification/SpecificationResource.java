package jp.bunkai.annex.specification;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.dossier.PartyFunction;
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

/** The annex to a hospital's specification. */
@Path("/api/dossiers/{dossierId}/specification-annex")
@Tag(name = "annex")
@Blocking
public class SpecificationResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentViewer viewer;
    private final SpecificationService specifications;

    SpecificationResource(CurrentViewer viewer, SpecificationService specifications) {
        this.viewer = viewer;
        this.specifications = specifications;
    }

    @GET
    @Path("/document")
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "getSpecificationAnnex", summary = "仕様書別紙 責任分界（案） as DOCX, for the hospital",
            description = "Who is to do which duty, with service levels. It names no vendor, no device and no system. Duties that the hospital added "
                    + "itself about the whole dossier, and that no vendor holds, stand in it in the hospital's own words: read it before it is published.")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("dossierId") UUID dossierId,
            @QueryParam("function") @Parameter(description = "The function that is awarded; left out, the whole dossier is one") PartyFunction function) {
        SpecificationService.Printed printed = specifications.print(viewer.get(), dossierId, function);
        return Download.of(printed.name(), DOCX, printed.content());
    }
}
