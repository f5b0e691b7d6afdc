package jp.bunkai.disclosure.sharing;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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

/** Disclosures as a dossier reads them. */
@Path("/api/dossiers/{dossierId}")
@Tag(name = "disclosure")
@Blocking
public class DossierDisclosureResource {

    private final CurrentViewer viewer;
    private final DossierDisclosures disclosures;

    DossierDisclosureResource(CurrentViewer viewer, DossierDisclosures disclosures) {
        this.viewer = viewer;
        this.disclosures = disclosures;
    }

    @GET
    @Path("/disclosures")
    @Permission(Action.VIEW)
    @Operation(operationId = "listPartyDisclosures", summary = "What the parties disclose to the hospital, as far as the viewer may know")
    public List<PartyDisclosures> list(@PathParam("dossierId") UUID dossierId) {
        return disclosures.list(viewer.get(), dossierId);
    }

    @GET
    @Path("/disclosures/{disclosureId}")
    @Permission(Action.VIEW)
    @Operation(operationId = "readPartyDisclosure", summary = "The answers of a disclosure by area of duties, each no first",
            description = "That the hospital read it is written down for the vendor.")
    public DisclosureMeaning read(@PathParam("dossierId") UUID dossierId, @PathParam("disclosureId") UUID id) {
        return disclosures.read(viewer.get(), dossierId, id);
    }

    @GET
    @Path("/disclosures/{disclosureId}/file")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getPartyDisclosureFile", summary = "The workbook of a disclosure, as the vendor sent it",
            description = "That the hospital saved it is written down for the vendor.")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("dossierId") UUID dossierId, @PathParam("disclosureId") UUID id) {
        return download(disclosures.file(viewer.get(), dossierId, id));
    }

    @GET
    @Path("/disclosed-papers/{paperId}/file")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getPartyPaperFile", summary = "A certificate or another paper, as the vendor sent it",
            description = "That the hospital saved it is written down for the vendor.")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response paper(@PathParam("dossierId") UUID dossierId, @PathParam("paperId") UUID id) {
        return download(disclosures.paper(viewer.get(), dossierId, id));
    }

    @POST
    @Path("/disclosure-requests")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "requestDisclosures", summary = "Ask a vendor for its disclosures")
    @APIResponse(responseCode = "201", description = "Asked",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RequestView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response request(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewRequest wanted) {
        return Response.status(Response.Status.CREATED).entity(disclosures.request(viewer.get(), dossierId, wanted)).build();
    }

    private static Response download(DossierDisclosures.Sent sent) {
        return Download.of(sent.file().fileName(), sent.file().mediaType(), sent.content());
    }
}
