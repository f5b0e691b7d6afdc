package jp.bunkai.disclosure.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.Viewer;

/** Tells an organisation what it did with its own disclosures, and those who tell others that something else counts now. */
@ApplicationScoped
class DisclosureTrail {

    private static final String SUBJECT = "DISCLOSURE";
    private static final Map<String, Text> FIELDS = Map.of("maker", new Text("製造元", "maker"), "product", new Text("製品名", "product"),
            "productVersion", new Text("バージョン", "version"), "madeOn", new Text("作成日", "date"), "contact", new Text("問い合わせ先", "contact"));

    private final AuditTrail trail;
    private final Event<DisclosureStands> stands;

    DisclosureTrail(AuditTrail trail, Event<DisclosureStands> stands) {
        this.trail = trail;
        this.stands = stands;
    }

    void uploaded(Viewer viewer, Kept kept) {
        own(viewer, entry("DISCLOSURE_UPLOADED", kept, "を取り込みました（" + kept.file().fileName() + "）", "Uploaded the disclosure ")
                .changing("sha256", null, kept.file().sha256()));
    }

    void changed(Viewer viewer, Kept kept, List<FieldChange> changes) {
        changes.forEach(change -> own(viewer, entry("DISCLOSURE_CHANGED", kept, "の" + FIELDS.get(change.field()).ja() + "を訂正しました",
                "Corrected the " + FIELDS.get(change.field()).en() + " of the disclosure ").changing(change.field(), change.before(), change.after())));
    }

    void corrected(Viewer viewer, Kept kept, KeptAnswer answer, List<FieldChange> changes) {
        changes.forEach(change -> own(viewer, entry("DISCLOSURE_CORRECTED", kept, "の質問 " + answer.question() + " の読み取りを訂正しました",
                "Corrected what was read at question " + answer.question() + " of the disclosure ")
                .changing(answer.question() + "/" + change.field(), change.before(), change.after())));
    }

    void confirmed(Viewer viewer, Kept kept) {
        AuditEntry entry = entry("DISCLOSURE_CONFIRMED", kept, "の第" + kept.number() + "版を確定しました", "Confirmed version " + kept.number() + " of the disclosure ");
        own(viewer, entry);
        stands.fire(new DisclosureStands(viewer, kept.productId(), entry));
    }

    /**
     * @param counted whether it was the version that counted: nobody else ever knew of another
     */
    void withdrawn(Viewer viewer, Kept kept, boolean counted) {
        AuditEntry entry = entry("DISCLOSURE_WITHDRAWN", kept, "を取り下げました", "Withdrew the disclosure ").because(kept.withdrawnBecause());
        own(viewer, entry);
        if (counted) {
            stands.fire(new DisclosureStands(viewer, kept.productId(), entry));
        }
    }

    void paper(Viewer viewer, String action, UUID id, String title, String sha256) {
        boolean added = action.endsWith("ADDED");
        own(viewer, AuditEntry.of(action, "DISCLOSURE_PAPER", id, new Text("証跡「" + title + "」を" + (added ? "登録しました" : "取り下げました"),
                (added ? "Added" : "Withdrew") + " the evidence “" + title + "”")).changing("sha256", added ? null : sha256, added ? sha256 : null));
    }

    private void own(Viewer viewer, AuditEntry entry) {
        trail.recordOwn(viewer.organisationId(), viewer.actor(), entry);
    }

    private static AuditEntry entry(String action, Kept kept, String ja, String en) {
        String name = kept.called();
        return AuditEntry.of(action, SUBJECT, kept.id(), new Text("開示書「" + name + "」" + ja, en + "“" + name + "”"));
    }
}
