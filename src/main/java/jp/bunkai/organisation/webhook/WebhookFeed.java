package jp.bunkai.organisation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import jp.bunkai.organisation.notice.NoticesTold;

/** Remembers, in the transaction of what is told, which webhooks are to be told that members of their organisation were. */
@ApplicationScoped
class WebhookFeed {

    private final WebhookRepository webhooks;
    private final WebhookDeliveryRepository deliveries;
    private final WebhookSettings settings;

    WebhookFeed(WebhookRepository webhooks, WebhookDeliveryRepository deliveries, WebhookSettings settings) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    void told(@Observes NoticesTold told) {
        if (settings.available()) {
            webhooks.enabledOf(told.organisationIds()).stream().filter(webhook -> webhook.kinds().contains(told.kind()))
                    .forEach(webhook -> deliveries.persist(new WebhookDelivery(UUID.randomUUID(), webhook.id(), told.kind(), told.path(), told.at())));
        }
    }
}
