package jp.bunkai.organisation.webhook;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.organisation.notice.NoticeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was told to a webhook, and how that went. */
@Schema(name = "WebhookDelivery")
public record WebhookDeliveryView(
        @Schema(required = true, description = "The header webhook-id") UUID id,
        @Schema(required = true, nullable = true, description = "Null for a test") NoticeKind kind,
        @Schema(required = true) Instant at,
        @Schema(required = true) int attempts,
        @Schema(required = true, nullable = true) Instant attemptedAt,
        @Schema(required = true, nullable = true, description = "How the last attempt ended; null before the first has") WebhookOutcome outcome,
        @Schema(required = true, nullable = true, description = "The HTTP status of the answer, where there was one") Integer status,
        @Schema(required = true, nullable = true, description = "When it is tried next; null when it has ended") Instant nextAttemptAt) {

    static WebhookDeliveryView of(WebhookDelivery delivery) {
        return new WebhookDeliveryView(delivery.id(), delivery.kind(), delivery.toldAt(), delivery.attempts(), delivery.attemptedAt(), delivery.outcome(),
                delivery.status(), delivery.dueAt());
    }
}
