package jp.bunkai.organisation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.Actor;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Role;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.platform.persistence.Transactions;

/** Keeps how an attempt ended, and switches a webhook off that has taken nothing for three days. */
@ApplicationScoped
class WebhookResults {

    private final Transactions transactions;
    private final WebhookRepository webhooks;
    private final WebhookDeliveryRepository deliveries;
    private final OrganisationDirectory organisations;
    private final MemberDirectory members;
    private final Notices notices;
    private final WebhookTrail trail;
    private final Clock clock;

    WebhookResults(Transactions transactions, WebhookRepository webhooks, WebhookDeliveryRepository deliveries, OrganisationDirectory organisations,
            MemberDirectory members, Notices notices, WebhookTrail trail, Clock clock) {
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.organisations = organisations;
        this.members = members;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param attempt which attempt it was; when another one was begun since, that one's result counts */
    void keep(UUID deliveryId, int attempt, WebhookAnswer answer) {
        transactions.run(() -> {
            WebhookDelivery delivery = deliveries.findById(deliveryId, LockModeType.PESSIMISTIC_WRITE);
            if (delivery == null || delivery.ended() || delivery.attempts() != attempt) {
                return;
            }
            delivery.answered(answer);
            Instant now = clock.instant();
            if (answer.delivered()) {
                webhooks.works(delivery.webhookId());
            } else if (!delivery.test()) {
                Webhook webhook = webhooks.findById(delivery.webhookId());
                if (webhook.failedTooLong(now)) {
                    stop(webhook, now);
                } else {
                    webhooks.failing(webhook.id(), now);
                }
            }
        });
    }

    private void stop(Webhook webhook, Instant now) {
        webhook.stop(now);
        webhooks.flush();
        deliveries.endWaiting(webhook.id());
        String host = WebhookAddress.of(webhook.url()).host();
        Text sentence = new Text("Webhook（" + host + "）への送信が 3 日間続けて失敗したため、停止しました。送信先を確認してください。",
                "Nothing reached the webhook at " + host + " for three days, so it was switched off. Please check that system.");
        Organisation organisation = organisations.byId(List.of(webhook.organisationId())).get(webhook.organisationId());
        trail.stopped(new Actor(null, "Bunkai", organisation.id(), organisation.name()), webhook);
        notices.tell(members.activeOf(List.of(webhook.organisationId())).stream().filter(member -> member.role() == Role.ADMIN).map(MemberContact::memberId).toList(),
                NoticeKind.WEBHOOK, sentence, "/organisation");
    }
}
