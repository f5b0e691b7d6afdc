package jp.bunkai.organisation.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Addresses of one's own systems that are told when members of the organisation are; for its administrators. */
@Path("/api/organisation/webhooks")
@Tag(name = "organisation")
@Blocking
public class WebhookResource {

    private final CurrentViewer viewer;
    private final WebhookService webhooks;

    WebhookResource(CurrentViewer viewer, WebhookService webhooks) {
        this.viewer = viewer;
        this.webhooks = webhooks;
    }

    @GET
    @Permission(Action.ADMIN)
    @Operation(operationId = "listWebhooks", summary = "The organisation's webhooks, and which hosts the operator allows")
    public WebhookList list() {
        return webhooks.list(viewer.get());
    }

    @POST
    @Permission(Action.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createWebhook", summary = "Register an address; the answer holds its secret, this once",
            description = "At most five. Requests are POSTs signed as Standard Webhooks says: headers webhook-id, webhook-timestamp and webhook-signature "
                    + "(v1, HMAC-SHA256 over id.timestamp.body). A status of 200 to 299 within ten seconds takes it; otherwise it is tried again after 1, 5 and 30 "
                    + "minutes, 2, 5, 10 and 10 hours, with the same webhook-id.")
    @APIResponse(responseCode = "201", description = "Registered",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WebhookWithSecret.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response create(@Valid @NotNull NewWebhook wanted) {
        return Response.status(Response.Status.CREATED).entity(webhooks.create(viewer.get(), wanted)).build();
    }

    @PATCH
    @Path("/{webhookId}")
    @Permission(Action.ADMIN)
    @Consumes(Json.MERGE_PATCH)
    @Operation(operationId = "patchWebhook", summary = "Choose other kinds of notices, or switch a webhook off or on")
    public WebhookView change(@PathParam("webhookId") UUID webhookId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(required = true, content = @Content(mediaType = Json.MERGE_PATCH, schema = @Schema(implementation = WebhookEdit.class)))
            JsonNode patch) {
        return webhooks.change(viewer.get(), webhookId, ifMatch, patch);
    }

    @DELETE
    @Path("/{webhookId}")
    @Permission(Action.ADMIN)
    @Operation(operationId = "deleteWebhook", summary = "Remove a webhook and the list of what was sent to it")
    @APIResponse(responseCode = "204", description = "Removed")
    public void delete(@PathParam("webhookId") UUID webhookId) {
        webhooks.delete(viewer.get(), webhookId);
    }

    @POST
    @Path("/{webhookId}/secret")
    @Permission(Action.ADMIN)
    @Operation(operationId = "renewWebhookSecret", summary = "Sign with a new secret from now on; the answer holds it, this once")
    @APIResponse(responseCode = "200", description = "Renewed",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WebhookWithSecret.class)))
    public WebhookWithSecret renew(@PathParam("webhookId") UUID webhookId) {
        return webhooks.renew(viewer.get(), webhookId);
    }

    @POST
    @Path("/{webhookId}/test")
    @Permission(Action.ADMIN)
    @Operation(operationId = "testWebhook", summary = "Send a test, within seconds and once; the list of deliveries tells how it went")
    @APIResponse(responseCode = "201", description = "It will be sent",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WebhookDeliveryView.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Response test(@PathParam("webhookId") UUID webhookId) {
        return Response.status(Response.Status.CREATED).entity(webhooks.test(viewer.get(), webhookId)).build();
    }

    @GET
    @Path("/{webhookId}/deliveries")
    @Permission(Action.ADMIN)
    @Operation(operationId = "listWebhookDeliveries", summary = "The last twenty that were told to a webhook, the newest first; kept for thirty days")
    public List<WebhookDeliveryView> deliveries(@PathParam("webhookId") UUID webhookId) {
        return webhooks.deliveries(viewer.get(), webhookId);
    }
}
