package jp.bunkai.inspection;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
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

/** The papers of an inspection pack, one by one and as a whole. */
@Path("/api/dossiers/{dossierId}/inspection-packs/{packId}")
@Tag(name = "inspection")
@Blocking
public class PackPaperResource {

    private static final String ZIP = "application/zip";
    private static final String SVG = "image/svg+xml";

    private final CurrentViewer viewer;
    private final PackPapers papers;
    private final PackArchive archive;

    PackPaperResource(CurrentViewer viewer, PackPapers papers, PackArchive archive) {
        this.viewer = viewer;
        this.papers = papers;
        this.archive = archive;
    }

    @GET
    @Path("/checklists/{partyId}/document")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getInspectionChecklistDocument", summary = "A checklist to print: confirmed answers only",
            description = "The user's own official workbook with the answers in its places, or a plain document (DOCX) where nobody brought one.")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public Response checklist(@PathParam("dossierId") UUID dossierId, @PathParam("packId") UUID packId, @PathParam("partyId") UUID partyId) {
        PackPapers.Printed printed = papers.checklist(viewer.get(), dossierId, packId, partyId);
        return Download.of(printed.name(), printed.mediaType(), printed.content());
    }

    @GET
    @Path("/contact-tree")
    @Permission(Action.VIEW)
    @Produces(SVG)
    @Operation(operationId = "getContactTree", summary = "Whom to call in an incident, as a picture (連絡体制図), for the hospital")
    @APIResponse(responseCode = "200", description = "The picture", content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response contacts(@PathParam("dossierId") UUID dossierId, @PathParam("packId") UUID packId) {
        return Download.of("連絡体制図.svg", SVG, papers.contacts(viewer.get(), dossierId, packId));
    }

    @GET
    @Path("/archive")
    @Permission(Action.VIEW)
    @Produces(ZIP)
    @Operation(operationId = "getInspectionArchive", summary = "The whole pack as one ZIP with an index and a manifest of hashes, for the hospital")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response archive(@PathParam("dossierId") UUID dossierId, @PathParam("packId") UUID packId) {
        PackArchive.Fetched fetched = archive.fetch(viewer.get(), dossierId, packId);
        StreamingOutput out = to -> {
            try (InputStream content = fetched.content()) {
                content.transferTo(to);
            }
        };
        return Download.streamed(fetched.name(), ZIP, out);
    }
}
