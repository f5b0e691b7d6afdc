package jp.bunkai.annex.card;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cards for the worst day, each one page to print. */
@Path("/api/dossiers/{dossierId}")
@Tag(name = "annex")
@Blocking
public class CardResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentViewer viewer;
    private final CardService cards;

    CardResource(CurrentViewer viewer, CardService cards) {
        this.viewer = viewer;
        this.cards = cards;
    }

    @GET
    @Path("/vendor-cards/{partyId}/document")
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "getVendorCard", summary = "The card for calling this vendor in an incident, as DOCX",
            description = "Whom to call in which order and within what time, what to ask, what not to do. To the hospital and to that vendor.")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response vendor(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId) {
        return file(cards.vendor(viewer.get(), dossierId, partyId));
    }

    @GET
    @Path("/action-card/document")
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "getActionCard", summary = "A template of a department's action card, to be completed in Word, for the hospital")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response action(@PathParam("dossierId") UUID dossierId) {
        return file(cards.action(viewer.get(), dossierId));
    }

    private static Response file(CardService.Printed card) {
        return Download.of(card.name(), DOCX, card.content());
    }
}
