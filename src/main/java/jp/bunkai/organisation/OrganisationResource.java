package jp.bunkai.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.bunkai.platform.http.Json;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The viewer's own organisation and its members. */
@Path("/api/organisation")
@Tag(name = "organisation")
@Blocking
public class OrganisationResource {

    private final CurrentViewer viewer;
    private final OrganisationService organisations;
    private final MemberService members;

    OrganisationResource(CurrentViewer viewer, OrganisationService organisations, MemberService members) {
        this.viewer = viewer;
        this.organisations = organisations;
        this.members = members;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "getOrganisation", summary = "The organisation one acts for, with its members and emergency contacts")
    public OrganisationView own() {
        return organisations.own(viewer.get());
    }

    @PATCH
    @Permission(Action.ADMIN)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchOrganisation", summary = "Change names, legal form or emergency contacts",
            description = "JSON merge patch; a list of contacts replaces the one before.")
    public OrganisationView edit(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = OrganisationDetails.class)))
            JsonNode patch) {
        return organisations.edit(viewer.get(), ifMatch, patch);
    }

    @POST
    @Path("/members")
    @Permission(Action.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "inviteMember", summary = "Invite a person by e-mail address")
    @APIResponse(responseCode = "201", description = "Invited",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MemberView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response invite(@Valid @NotNull NewMember invitation) {
        return Response.status(Response.Status.CREATED).entity(members.invite(viewer.get(), invitation)).build();
    }

    @PATCH
    @Path("/members/{memberId}")
    @Permission(Action.ADMIN)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchMember", summary = "Change a member's name, title, role or right to confirm, or end its membership")
    @APIResponse(responseCode = "200", description = "Changed",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MemberView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public MemberView change(@PathParam("memberId") UUID memberId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = MemberEdit.class)))
            JsonNode patch) {
        return members.change(viewer.get(), memberId, ifMatch, patch);
    }
}
