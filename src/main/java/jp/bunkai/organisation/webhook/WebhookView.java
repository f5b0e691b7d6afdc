package jp.bunkai.organisation.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.platform.http.Etag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as the administrators of its organisation see it; its secret is never shown again. */
@Schema(name = "Webhook")
public record WebhookView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 500) String url,
        @Schema(required = true) List<NoticeKind> kinds,
        @Schema(required = true) boolean enabled,
        @Schema(required = true, nullable = true, description = "Since when nothing has been taken; after three days it is switched off") Instant failingSince,
        @Schema(required = true, nullable = true, description = "When it was switched off for that reason") Instant stoppedAt,
        @Schema(required = true, description = "For If-Match") String etag) {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(webhook.id(), webhook.url(), webhook.kinds(), webhook.enabled(), webhook.failingSince(), webhook.stoppedAt(),
                Etag.of(webhook.version()));
    }
}
