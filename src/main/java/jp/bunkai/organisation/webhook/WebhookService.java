package jp.bunkai.organisation.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.Secrets;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/** The webhooks of one's own organisation; others' are not there. */
@ApplicationScoped
class WebhookService {

    static final int MOST = 5;
    private static final int SHOWN = 20;

    private final Transactions transactions;
    private final WebhookRepository webhooks;
    private final WebhookDeliveryRepository deliveries;
    private final WebhookSettings settings;
    private final WebhookTrail trail;
    private final MergePatch mergePatch;
    private final Secrets secrets;
    private final Clock clock;

    WebhookService(Transactions transactions, WebhookRepository webhooks, WebhookDeliveryRepository deliveries, WebhookSettings settings, WebhookTrail trail,
            MergePatch mergePatch, Secrets secrets, Clock clock) {
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.settings = settings;
        this.trail = trail;
        this.mergePatch = mergePatch;
        this.secrets = secrets;
        this.clock = clock;
    }

    WebhookList list(Viewer viewer) {
        return transactions.call(() -> new WebhookList(settings.hosts(viewer.organisationKind()),
                webhooks.of(viewer.organisationId()).stream().map(WebhookView::of).toList()));
    }

    WebhookWithSecret create(Viewer viewer, NewWebhook wanted) {
        requireAvailable(viewer);
        WebhookAddress.fault(wanted.url(), settings, viewer.organisationKind()).ifPresent(fault -> {
            throw fault.problem();
        });
        WebhookSecret secret = WebhookSecret.random();
        return transactions.call(() -> {
            webhooks.lockOrganisation(viewer.organisationId());
            if (webhooks.count("organisationId", viewer.organisationId()) >= MOST) {
                throw ProblemException.of(ProblemType.CONFLICT).at("", "too-many-webhooks", "Webhook は " + MOST + " 件まで登録できます。使わないものを削除してください。",
                        "There may be at most " + MOST + " webhooks. Remove one that you do not need.");
            }
            UUID id = UUID.randomUUID();
            Webhook webhook = new Webhook(id, viewer.organisationId(), wanted.url(), wanted.kinds(), secret.encrypted(secrets, id), clock.instant());
            webhooks.persist(webhook);
            trail.added(viewer, webhook);
            return new WebhookWithSecret(WebhookView.of(webhook), secret.text());
        });
    }

    WebhookView change(Viewer viewer, UUID id, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            Webhook webhook = own(viewer, id);
            Etag.require(ifMatch, webhook.version());
            WebhookEdit before = WebhookEdit.of(webhook);
            WebhookEdit after = mergePatch.apply(before, patch);
            webhook.choose(after.kinds());
            if (after.enabled() != before.enabled()) {
                webhook.enable(after.enabled());
            }
            trail.changed(viewer, webhook, before, WebhookEdit.of(webhook));
            webhooks.flush();
            if (!after.enabled()) {
                deliveries.endWaiting(id);
            }
            return WebhookView.of(webhook);
        });
    }

    WebhookWithSecret renew(Viewer viewer, UUID id) {
        WebhookSecret secret = WebhookSecret.random();
        return transactions.call(() -> {
            Webhook webhook = own(viewer, id);
            webhook.renew(secret.encrypted(secrets, id));
            trail.renewed(viewer, webhook);
            webhooks.flush();
            return new WebhookWithSecret(WebhookView.of(webhook), secret.text());
        });
    }

    WebhookDeliveryView test(Viewer viewer, UUID id) {
        return transactions.call(() -> {
            Webhook webhook = own(viewer, id);
            requireAvailable(viewer);
            if (deliveries.testWaits(id)) {
                throw ProblemException.of(ProblemType.CONFLICT).at("", "test-waits", "前の試験送信がまだ終わっていません。少し待ってからもう一度お試しください。",
                        "The test before has not ended yet. Please try again in a moment.");
            }
            WebhookDelivery delivery = new WebhookDelivery(UUID.randomUUID(), webhook.id(), null, "/organisation", clock.instant());
            deliveries.persist(delivery);
            return WebhookDeliveryView.of(delivery);
        });
    }

    void delete(Viewer viewer, UUID id) {
        transactions.run(() -> {
            Webhook webhook = own(viewer, id);
            deliveries.deleteOf(id);
            webhooks.delete(webhook);
            trail.removed(viewer, webhook);
        });
    }

    List<WebhookDeliveryView> deliveries(Viewer viewer, UUID id) {
        return transactions.call(() -> {
            if (webhooks.count("organisationId = ?1 and id = ?2", viewer.organisationId(), id) == 0) {
                throw ProblemException.of(ProblemType.NOT_FOUND);
            }
            return deliveries.newest(id, SHOWN).stream().map(WebhookDeliveryView::of).toList();
        });
    }

    private Webhook own(Viewer viewer, UUID id) {
        return webhooks.locked(viewer.organisationId(), id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private void requireAvailable(Viewer viewer) {
        if (settings.hosts(viewer.organisationKind()).isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT).at("", "webhooks-off", "このシステムでは、送信先が 1 つも許可されていないため、Webhook を使えません。システム管理者に相談してください。",
                    "The operator of this installation allows no addresses, so there are no webhooks. Please ask the operator.");
        }
    }
}
