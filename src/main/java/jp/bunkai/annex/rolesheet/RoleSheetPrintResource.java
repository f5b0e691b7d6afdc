package jp.bunkai.annex.rolesheet;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
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

/** Confirmation sheets to print. */
@Path("/api/dossiers/{dossierId}/role-sheet-document")
@Tag(name = "annex")
@Blocking
public class RoleSheetPrintResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentViewer viewer;
    private final RoleSheetPrinting printing;

    RoleSheetPrintResource(CurrentViewer viewer, RoleSheetPrinting printing) {
        this.viewer = viewer;
        this.printing = printing;
    }

    @GET
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "printRoleSheets", summary = "The confirmation sheets with who does what, terms and open points, as DOCX",
            description = "For the hospital of all its vendors, for a vendor its own.")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("dossierId") UUID dossierId) {
        PrintedFile file = printing.document(viewer.get(), dossierId);
        return Download.of(file.name(), DOCX, file.content());
    }
}
