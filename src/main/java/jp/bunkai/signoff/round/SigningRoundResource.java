package jp.bunkai.signoff.round;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

/** 合意手続 of a dossier: rounds in which hospital and one vendor sign one frozen revision. For any other vendor they are not there. */
@Path("/api/dossiers/{dossierId}/signing-rounds")
@Tag(name = "signoff")
@Blocking
public class SigningRoundResource {

    private final CurrentViewer viewer;
    private final RoundService rounds;

    SigningRoundResource(CurrentViewer viewer, RoundService rounds) {
        this.viewer = viewer;
        this.rounds = rounds;
    }

    @GET
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listSigningRounds", summary = "The rounds of the caller's pairs, the latest first")
    public List<RoundSummary> list(@PathParam("dossierId") UUID dossierId) {
        return rounds.list(viewer.get(), dossierId);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openSigningRound", summary = "Freeze the annex with a vendor and ask both sides to sign it, for the hospital",
            description = "409 names the rows and findings that keep it from being frozen.")
    @APIResponse(responseCode = "201", description = "Opened",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response open(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewSigningRound wanted) {
        RoundView round = rounds.open(viewer.get(), dossierId, wanted);
        return Response.created(URI.create("/api/dossiers/" + dossierId + "/signing-rounds/" + round.id())).entity(round).build();
    }

    @GET
    @Path("/{signingId}")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSigningRound", summary = "One round, with who has signed what and how")
    public RoundView one(@PathParam("dossierId") UUID dossierId, @PathParam("signingId") UUID signingId) {
        return rounds.one(viewer.get(), dossierId, signingId);
    }

    @PUT
    @Path("/{signingId}/signatories")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "nameSignatories", summary = "Name who signs for one's own side, instead of whoever has not signed yet")
    @APIResponse(responseCode = "200", description = "Named",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RoundView name(@PathParam("dossierId") UUID dossierId, @PathParam("signingId") UUID signingId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull NewSide side) {
        return rounds.name(viewer.get(), dossierId, signingId, ifMatch, side);
    }

    @POST
    @Path("/{signingId}/withdraw")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdrawSigningRound", summary = "Take a round back, for the side that opened it",
            description = "Whoever wants to go on freezes the next revision and opens a new round.")
    @APIResponse(responseCode = "200", description = "Withdrawn",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public RoundView withdraw(@PathParam("dossierId") UUID dossierId, @PathParam("signingId") UUID signingId, @Valid @NotNull SigningReason why) {
        return rounds.withdraw(viewer.get(), dossierId, signingId, why.reason());
    }

    @GET
    @Path("/{signingId}/files/{fileId}")
    @Permission(Action.VIEW)
    @Produces("*/*")
    @Operation(operationId = "getSigningFile", summary = "The file of a signature given outside the tool")
    @APIResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("dossierId") UUID dossierId, @PathParam("signingId") UUID signingId, @PathParam("fileId") UUID fileId) {
        AddedFile file = rounds.file(viewer.get(), dossierId, signingId, fileId);
        return Download.of(file.name(), file.mediaType(), file.content());
    }
}
