package jp.bunkai.signoff.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;

/** Tells of drafts and decisions to the side whose they are, and to nobody else. */
@ApplicationScoped
class ApprovalTrail {

    private final DossierTrail trail;

    ApprovalTrail(DossierTrail trail) {
        this.trail = trail;
    }

    void drafted(ViewedDossier dossier, Approval draft) {
        record(dossier, AuditEntry.of("APPROVAL_DRAFTED", "APPROVAL", draft.id(), new Text("別紙を起案しました（" + draft.number() + "）",
                "Drafted the annex for decision (" + draft.number() + ")")).changing("stateSha256", null, draft.stateSha256()).because(draft.note()));
    }

    void decided(ViewedDossier dossier, Approval draft, Approval.Decision decision) {
        String by = decision.office() + " " + decision.approver();
        record(dossier, AuditEntry.of(decision.approved() ? "APPROVAL_GIVEN" : "APPROVAL_RETURNED", "APPROVAL", draft.id(), decision.approved()
                ? new Text("起案 " + draft.number() + " を" + by + "が決裁しました", by + " approved the draft " + draft.number())
                : new Text("起案 " + draft.number() + " を" + by + "が差し戻しました", by + " returned the draft " + draft.number()))
                .changing("decidedOn", null, decision.decidedOn().toString()).because(decision.reason()));
    }

    private void record(ViewedDossier dossier, AuditEntry entry) {
        trail.record(dossier, entry, Set.of(Audience.organisation(dossier.viewer().organisationId())));
    }
}
