package jp.bunkai.organisation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jp.bunkai.audit.Actor;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.Viewer;

/** What the trail of the organisation says of its webhooks: by host, since the rest of an address may hold what opens the other system. */
@ApplicationScoped
class WebhookTrail {

    private static final String SUBJECT = "WEBHOOK";

    private final AuditTrail trail;

    WebhookTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void added(Viewer by, Webhook webhook) {
        record(by.actor(), webhook, "WEBHOOK_ADDED", "を登録しました", "Added the webhook at ");
    }

    void changed(Viewer by, Webhook webhook, WebhookEdit before, WebhookEdit after) {
        for (FieldChange change : FieldChange.between(before, after)) {
            trail.recordOwn(webhook.organisationId(), by.actor(), entry(webhook, "WEBHOOK_CHANGED", "を変更しました", "Changed the webhook at ")
                    .changing(change.field(), change.before(), change.after()));
        }
    }

    void renewed(Viewer by, Webhook webhook) {
        record(by.actor(), webhook, "WEBHOOK_SECRET_RENEWED", "の署名用の秘密を更新しました", "Renewed the secret of the webhook at ");
    }

    void removed(Viewer by, Webhook webhook) {
        record(by.actor(), webhook, "WEBHOOK_REMOVED", "を削除しました", "Removed the webhook at ");
    }

    void stopped(Actor by, Webhook webhook) {
        record(by, webhook, "WEBHOOK_STOPPED", "への送信が 3 日間続けて失敗したため、停止しました", "Switched off, after failing for three days, the webhook at ");
    }

    private void record(Actor by, Webhook webhook, String action, String ja, String en) {
        trail.recordOwn(webhook.organisationId(), by, entry(webhook, action, ja, en));
    }

    private static AuditEntry entry(Webhook webhook, String action, String ja, String en) {
        String host = WebhookAddress.of(webhook.url()).host();
        return AuditEntry.of(action, SUBJECT, webhook.id(), new Text("Webhook（" + host + "）" + ja, en + host));
    }
}
