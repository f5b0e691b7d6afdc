package jp.bunkai.organisation.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.bunkai.organisation.notice.NoticeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited of a webhook; another address is another webhook. */
@Schema(name = "WebhookEdit")
public record WebhookEdit(
        @Schema(required = true, minItems = 1, maxItems = 20) @NotNull @Size(min = 1, max = 20) List<@NotNull NoticeKind> kinds,
        @Schema(required = true, description = "Switched off, it is told nothing, and what waits for it is dropped") boolean enabled) {

    static WebhookEdit of(Webhook webhook) {
        return new WebhookEdit(webhook.kinds(), webhook.enabled());
    }
}
