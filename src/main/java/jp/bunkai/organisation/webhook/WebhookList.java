package jp.bunkai.organisation.webhook;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The webhooks of an organisation, and whom they may call. */
@Schema(name = "WebhookList")
public record WebhookList(
        @Schema(required = true, description = "Host names with ports that the operator allows; empty: this installation calls nobody") Set<String> allowedHosts,
        @Schema(required = true) List<WebhookView> items) {
}
