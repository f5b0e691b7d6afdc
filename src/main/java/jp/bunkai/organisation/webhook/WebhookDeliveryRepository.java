package jp.bunkai.organisation.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is told, and was told, to webhooks. */
@ApplicationScoped
class WebhookDeliveryRepository implements PanacheRepositoryBase<WebhookDelivery, UUID> {

    /** What is due, locked until the transaction ends; what another node is taking up meanwhile is passed over. */
    List<WebhookDelivery> lockDue(Instant now, int limit) {
        return getEntityManager().createNativeQuery("""
                select * from webhook_delivery where due_at <= :now
                order by due_at limit :most for update skip locked""", WebhookDelivery.class)
                .setParameter("now", now).setParameter("most", limit).getResultList().stream().map(WebhookDelivery.class::cast).toList();
    }

    List<WebhookDelivery> newest(UUID webhookId, int limit) {
        return find("webhookId = ?1 order by toldAt desc, id desc", webhookId).page(0, limit).list();
    }

    boolean testWaits(UUID webhookId) {
        return count("webhookId = ?1 and kind is null and dueAt is not null", webhookId) > 0;
    }

    /** Nothing more of it is sent. */
    void endWaiting(UUID webhookId) {
        update("outcome = ?1, status = null, dueAt = null where webhookId = ?2 and dueAt is not null", WebhookOutcome.SWITCHED_OFF, webhookId);
    }

    void deleteOf(UUID webhookId) {
        delete("webhookId", webhookId);
    }

    /** Ended ones that were told before this time, so many at most; how many there were. */
    int forget(Instant before, int most) {
        return getEntityManager().createNativeQuery("delete from webhook_delivery where told_at < :before and due_at is null limit :most")
                .setParameter("before", before).setParameter("most", most).executeUpdate();
    }
}
