package jp.bunkai.dossier.invitation;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Page;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom the hospital of a dossier has invited by mail. */
@Path("/api/dossiers/{dossierId}/invitations")
@Tag(name = "invitation")
@Blocking
public class InvitationResource {

    private final CurrentViewer viewer;
    private final InvitationService invitations;

    InvitationResource(CurrentViewer viewer, InvitationService invitations) {
        this.viewer = viewer;
        this.invitations = invitations;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listInvitations", summary = "Invitations of vendors to this dossier, the newest first; for its hospital")
    public InvitationPage list(@PathParam("dossierId") UUID dossierId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return invitations.page(viewer.get(), dossierId, cursor, limit);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "inviteVendor", summary = "Invite a vendor by mail, for ten days",
            description = "The mail opens nothing without a login with the invited address, and is good for one acceptance.")
    @APIResponse(responseCode = "201", description = "Invited",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = InvitationMade.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response invite(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewInvitation wanted) {
        return Response.status(Response.Status.CREATED).entity(invitations.invite(viewer.get(), dossierId, wanted)).build();
    }

    @POST
    @Path("/{invitationId}/revocation")
    @Permission(Action.EDIT)
    @Operation(operationId = "revokeInvitation", summary = "Take an open invitation back")
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public void revoke(@PathParam("dossierId") UUID dossierId, @PathParam("invitationId") UUID invitationId) {
        invitations.revoke(viewer.get(), dossierId, invitationId);
    }
}
