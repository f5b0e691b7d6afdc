package jp.bunkai.risk.relaxation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.risk.Pairs;
import jp.bunkai.risk.Said;

/** Tells of relaxations to the hospital and the vendor it concerns. */
@ApplicationScoped
class RelaxationTrail {

    private static final Map<String, Text> FIELDS = Map.of("measure", new Text("対策", "measure"), "rowId", new Text("関係する行", "row"),
            "dutyId", new Text("関係する実施事項", "duty"), "reason", new Text("理由", "reason"), "from", new Text("開始日", "first day"),
            "until", new Text("期限", "date"), "substitute", new Text("代替策", "substitute"));

    private final DossierTrail trail;
    private final Notices notices;

    RelaxationTrail(DossierTrail trail, Notices notices) {
        this.trail = trail;
        this.notices = notices;
    }

    void added(ViewedDossier dossier, Relaxation relaxation) {
        record(dossier, relaxation, entry("RELAXATION_ADDED", relaxation, "を登録しました", "Entered the relaxation ").because(relaxation.details().reason()));
        tell(dossier, relaxation, "緩和「" + relaxation.measure() + "」を登録しました", "entered the relaxation “" + relaxation.measure() + "”");
    }

    void changed(ViewedDossier dossier, Relaxation relaxation, List<FieldChange> changes) {
        for (FieldChange change : changes) {
            Text word = FIELDS.get(change.field());
            boolean id = change.field().equals("rowId");
            record(dossier, relaxation, AuditEntry.of("RELAXATION_CHANGED", "RELAXATION", relaxation.id(),
                    new Text("緩和「" + relaxation.measure() + "」の" + word.ja() + "を変更しました",
                            "Changed the " + word.en() + " of the relaxation “" + relaxation.measure() + "”"))
                    .changing(change.field(), id ? null : change.before(), id ? null : change.after()));
        }
    }

    void decided(ViewedDossier dossier, Relaxation relaxation) {
        boolean approved = relaxation.state() == RelaxationState.APPROVED;
        record(dossier, relaxation, entry(approved ? "RELAXATION_APPROVED" : "RELAXATION_REFUSED", relaxation, approved ? "を承認しました" : "を承認しませんでした",
                approved ? "Approved the relaxation " : "Did not approve the relaxation ").because(relaxation.decisionReason()));
        tell(dossier, relaxation, "緩和「" + relaxation.measure() + "」を" + (approved ? "承認しました" : "承認しませんでした"),
                (approved ? "approved" : "did not approve") + " the relaxation “" + relaxation.measure() + "”");
    }

    void ended(ViewedDossier dossier, Relaxation relaxation) {
        record(dossier, relaxation, entry("RELAXATION_ENDED", relaxation, "を終え、元の対策に戻しました", "Ended the relaxation and restored the measure of ")
                .changing("endedOn", null, relaxation.endedOn().toString()));
    }

    private static AuditEntry entry(String action, Relaxation relaxation, String ja, String en) {
        return AuditEntry.of(action, "RELAXATION", relaxation.id(), new Text("緩和「" + relaxation.measure() + "」" + ja, en + "“" + relaxation.measure() + "”"));
    }

    private void record(ViewedDossier dossier, Relaxation relaxation, AuditEntry entry) {
        trail.record(dossier, entry, Pairs.audience(dossier, relaxation.partyId()));
    }

    private void tell(ViewedDossier dossier, Relaxation relaxation, String ja, String en) {
        notices.tellEditors(Pairs.otherSide(dossier, relaxation.partyId()), NoticeKind.RISK, Said.by(dossier, ja, en),
                "/dossiers/" + dossier.id() + "/risks/relaxations");
    }
}
