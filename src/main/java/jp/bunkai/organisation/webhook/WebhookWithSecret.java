package jp.bunkai.organisation.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook and, this once, what signs its requests. */
@Schema(name = "WebhookWithSecret")
public record WebhookWithSecret(
        @Schema(required = true) WebhookView webhook,
        @Schema(required = true, description = "`whsec_` and Base64, as Standard Webhooks writes it; shown once") String secret) {
}
