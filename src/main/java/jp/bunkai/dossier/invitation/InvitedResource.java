package jp.bunkai.dossier.invitation;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.CurrentPerson;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * An invitation in the hands of whom it was made out to, a member of something or not. The token comes in the body, never in an address, which
 * would stand in logs.
 */
@Path("/api/invitation")
@Tag(name = "invitation")
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class InvitedResource {

    private final CurrentPerson person;
    private final InvitedService invited;

    InvitedResource(CurrentPerson person, InvitedService invited) {
        this.person = person;
        this.invited = invited;
    }

    @POST
    @Path("/reading")
    @Permission(Action.SIGNED_IN)
    @Operation(operationId = "readInvitation", summary = "Who invites the person that is signed in, and to what",
            description = "A token that is unknown and one of another mailbox are answered alike.")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "429", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "200", description = "The offer",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = InvitationOffer.class)))
    public InvitationOffer read(@Valid @NotNull InvitationKey key) {
        return invited.read(person.get(), key.token());
    }

    @POST
    @Path("/acceptance")
    @Permission(Action.SIGNED_IN)
    @Operation(operationId = "acceptInvitation", summary = "Become a party of the dossier, for a vendor of one's own or a new one",
            description = "Without either, the vendor is the one that the hospital has entered.")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "429", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "200", description = "Accepted",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = InvitationAccepted.class)))
    public InvitationAccepted accept(@Valid @NotNull InvitationAcceptance wanted) {
        return invited.accept(person.get(), wanted);
    }

    @POST
    @Path("/forwarding")
    @Permission(Action.SIGNED_IN)
    @Operation(operationId = "forwardInvitation", summary = "Hand the invitation on to a colleague of the same mail domain; this one ends")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "429", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "200", description = "Handed on",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = InvitationForwarded.class)))
    public InvitationForwarded forward(@Valid @NotNull InvitationForwarding wanted) {
        return invited.forward(person.get(), wanted);
    }
}
