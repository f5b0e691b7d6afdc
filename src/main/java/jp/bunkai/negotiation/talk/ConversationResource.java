package jp.bunkai.negotiation.talk;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.Json;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comments on rows and on the dossier. */
@Path("/api/dossiers/{dossierId}/conversations")
@Tag(name = "negotiation")
@Blocking
public class ConversationResource {

    /** Each conversation comes with all that was said in it. */
    private static final int MOST = 50;

    private final CurrentViewer viewer;
    private final ConversationService conversations;
    private final TalkService talk;

    ConversationResource(CurrentViewer viewer, ConversationService conversations, TalkService talk) {
        this.viewer = viewer;
        this.conversations = conversations;
        this.talk = talk;
    }

    @GET
    @Permission(Action.VIEW)
    @Operation(operationId = "listConversations", summary = "The conversations of one's party about a row or, without one, the dossier, the newest first")
    public ConversationPage list(@PathParam("dossierId") UUID dossierId, @QueryParam("rowId") UUID rowId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(MOST) int limit) {
        return conversations.page(viewer.get(), dossierId, rowId, cursor, limit);
    }

    @GET
    @Path("/counts")
    @Permission(Action.VIEW)
    @Operation(operationId = "countConversations", summary = "How many conversations one's party has about each row and the dossier")
    public List<ConversationCount> counts(@PathParam("dossierId") UUID dossierId) {
        return conversations.counts(viewer.get(), dossierId);
    }

    @GET
    @Path("/partners")
    @Permission(Action.VIEW)
    @Operation(operationId = "listTalkPartners", summary = "With whom one's party can talk, and whom a comment there can call")
    public List<TalkPartner> partners(@PathParam("dossierId") UUID dossierId) {
        return conversations.partners(viewer.get(), dossierId);
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "beginConversation", summary = "Comment on a row or the dossier, within the organisation or with one other party")
    @APIResponse(responseCode = "201", description = "Said",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConversationView.class)))
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public Response begin(@PathParam("dossierId") UUID dossierId, @Valid @NotNull NewConversation wanted) {
        return Response.status(Response.Status.CREATED).entity(talk.begin(viewer.get(), dossierId, wanted)).build();
    }

    @POST
    @Path("/{conversationId}/comments")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerComment", summary = "Answer in a conversation; one that was resolved is open again")
    @APIResponse(responseCode = "201", description = "Said",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConversationView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public Response answer(@PathParam("dossierId") UUID dossierId, @PathParam("conversationId") UUID conversationId,
            @Valid @NotNull CommentWording wanted) {
        return Response.status(Response.Status.CREATED).entity(talk.answer(viewer.get(), dossierId, conversationId, wanted)).build();
    }

    @PATCH
    @Path("/{conversationId}/comments/{commentId}")
    @Permission(Action.EDIT)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "correctComment", summary = "Correct one's own comment; what it said before stays with it")
    @APIResponse(responseCode = "200", description = "Corrected",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConversationView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public ConversationView correct(@PathParam("dossierId") UUID dossierId, @PathParam("conversationId") UUID conversationId,
            @PathParam("commentId") UUID commentId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = CommentWording.class)))
            JsonNode patch) {
        return talk.correct(viewer.get(), dossierId, conversationId, commentId, ifMatch, patch);
    }

    @DELETE
    @Path("/{conversationId}/comments/{commentId}")
    @Permission(Action.EDIT)
    @Operation(operationId = "withdrawComment", summary = "Withdraw one's own comment: nobody is shown what it said any more")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public void withdraw(@PathParam("dossierId") UUID dossierId, @PathParam("conversationId") UUID conversationId,
            @PathParam("commentId") UUID commentId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        talk.withdraw(viewer.get(), dossierId, conversationId, commentId, ifMatch);
    }

    @PUT
    @Path("/{conversationId}/resolution")
    @Permission(Action.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "resolveConversation", summary = "Resolve a conversation, or open it again")
    @APIResponse(responseCode = "200", description = "As it stands now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConversationView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public ConversationView resolve(@PathParam("dossierId") UUID dossierId, @PathParam("conversationId") UUID conversationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Resolution wanted) {
        return talk.resolve(viewer.get(), dossierId, conversationId, ifMatch, wanted.resolved());
    }
}
