package jp.bunkai.signoff.revision;

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
import java.util.function.Function;
import jp.bunkai.annex.preview.AnnexPreview;
import jp.bunkai.annex.preview.AnnexPreviews;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Frozen revisions (版) of the annexes of a dossier, and what still keeps a pair from the next one. */
@Path("/api/dossiers/{dossierId}")
@Tag(name = "signoff")
@Blocking
public class RevisionResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentViewer viewer;
    private final Transactions transactions;
    private final DossierAccess access;
    private final RevisionReader revisions;
    private final PairReadiness pairs;
    private final RevisionLives lives;

    RevisionResource(CurrentViewer viewer, Transactions transactions, DossierAccess access, RevisionReader revisions, PairReadiness pairs,
            RevisionLives lives) {
        this.viewer = viewer;
        this.transactions = transactions;
        this.access = access;
        this.revisions = revisions;
        this.pairs = pairs;
        this.lives = lives;
    }

    private <T> T read(UUID dossierId, Function<ViewedDossier, T> work) {
        return transactions.call(() -> work.apply(access.read(viewer.get(), dossierId)));
    }

    @GET
    @Path("/annexes/{partyId}/readiness")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSigningReadiness", summary = "What keeps the hospital and this vendor from signing")
    public ReadinessView readiness(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId) {
        return read(dossierId, dossier -> ReadinessView.of(pairs.of(dossier, partyId)));
    }

    @GET
    @Path("/revisions")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listRevisions", summary = "The frozen revisions that the caller may see, the newest first")
    public List<RevisionView> list(@PathParam("dossierId") UUID dossierId) {
        return read(dossierId, dossier -> lives.views(dossier, revisions.visible(dossier)));
    }

    @GET
    @Path("/revisions/{revisionId}")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getRevision", summary = "A frozen revision: whom it binds, from when, and its hashes")
    public RevisionView one(@PathParam("dossierId") UUID dossierId, @PathParam("revisionId") UUID revisionId) {
        return read(dossierId, dossier -> lives.views(dossier, List.of(revisions.require(dossier, revisionId))).get(0));
    }

    @POST
    @Path("/revisions/{revisionId}/end")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "endRevision", summary = "Enter that both sides ended a signed revision before its term, with the reason")
    @APIResponse(responseCode = "200", description = "Entered",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RevisionView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RevisionView end(@PathParam("dossierId") UUID dossierId, @PathParam("revisionId") UUID revisionId, @Valid @NotNull NewRevisionEnd wanted) {
        return lives.end(viewer.get(), dossierId, revisionId, wanted);
    }

    @GET
    @Path("/revisions/{revisionId}/preview")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "previewRevision", summary = "A frozen revision in the words of its document, read from the frozen file")
    public AnnexPreview preview(@PathParam("dossierId") UUID dossierId, @PathParam("revisionId") UUID revisionId) {
        return AnnexPreviews.of(read(dossierId, dossier -> revisions.content(dossier, revisionId)).document());
    }

    @GET
    @Path("/revisions/{revisionId}/document")
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "getRevisionDocument", summary = "The frozen DOCX, byte for byte")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("dossierId") UUID dossierId, @PathParam("revisionId") UUID revisionId) {
        return read(dossierId, dossier -> Download.of(revisions.require(dossier, revisionId).fileName(), DOCX,
                revisions.content(dossier, revisionId).document()));
    }

    @GET
    @Path("/revisions/{revisionId}/canonical")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "getRevisionCanonical", summary = "The canonical JSON (RFC 8785) of a frozen revision, byte for byte")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response canonical(@PathParam("dossierId") UUID dossierId, @PathParam("revisionId") UUID revisionId) {
        return read(dossierId, dossier -> {
            String name = revisions.require(dossier, revisionId).fileName().replaceFirst("\\.docx$", ".json");
            return Download.of(name, MediaType.APPLICATION_OCTET_STREAM, revisions.content(dossier, revisionId).canonicalJson());
        });
    }
}
