package jp.bunkai.signoff.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.AnnexPairs;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.signoff.approval.ApprovalsView.ApprovalView;

/**
 * Keeps what each side drafts and decides for itself. Nobody on the other side learns of it, not even whether there is one: how far a director is
 * is worth knowing in a negotiation, and what binds is the signature.
 */
@ApplicationScoped
class ApprovalService {

    private static final int SHOWN = 100;
    private static final int MOST = 500;

    private final Transactions transactions;
    private final DossierAccess access;
    private final AnnexState annexes;
    private final ApprovalStore store;
    private final ApprovalTrail trail;
    private final Clock clock;

    ApprovalService(Transactions transactions, DossierAccess access, AnnexState annexes, ApprovalStore store, ApprovalTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.annexes = annexes;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    ApprovalsView list(Viewer viewer, UUID dossierId, UUID partyId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            return view(dossier, partyId, annexes.of(dossier, partyId).sha256());
        });
    }

    ApprovalsView draft(Viewer viewer, UUID dossierId, UUID partyId, NewApproval wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = locked(viewer, dossierId, partyId);
            String stands = annexes.of(dossier, partyId).sha256();
            if (!stands.equals(wanted.stateSha256())) {
                throw ProblemException.of(ProblemType.CHANGED_MEANWHILE, "表示した後に別紙が変わりました。内容を読み直してから起案してください。",
                        "The annex changed since it was shown. Read it again before you draft.").at("/stateSha256", "changed-since", "表示後に変わりました。",
                        "It changed since.");
            }
            if (store.of(dossierId, partyId, viewer.organisationId(), MOST).size() >= MOST) {
                throw ProblemException.of(ProblemType.CONFLICT, "起案は" + MOST + "件までです。", "At most " + MOST + " drafts are entered.");
            }
            Approval draft = new Approval(UUID.randomUUID(), dossierId, partyId, viewer.organisationId(), wanted.number().strip(), stands, wanted.note(),
                    viewer.personId(), viewer.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), null);
            store.add(draft);
            trail.drafted(dossier, draft);
            return view(dossier, partyId, stands);
        });
    }

    ApprovalsView decide(Viewer viewer, UUID dossierId, UUID partyId, UUID approvalId, NewApprovalDecision wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = locked(viewer, dossierId, partyId);
            Approval draft = store.find(dossierId, partyId, viewer.organisationId(), approvalId).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
            requireSound(draft, wanted);
            Approval.Decision decision = new Approval.Decision(wanted.approved(), wanted.approver().strip(), wanted.office().strip(), wanted.decidedOn(),
                    wanted.reason(), viewer.personId(), viewer.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            store.decide(draft.id(), decision);
            trail.decided(dossier, draft, decision);
            return view(dossier, partyId, annexes.of(dossier, partyId).sha256());
        });
    }

    private ViewedDossier locked(Viewer viewer, UUID dossierId, UUID partyId) {
        ViewedDossier dossier = access.arrange(viewer, dossierId);
        AnnexPairs.vendor(dossier, partyId);
        return dossier;
    }

    private void requireSound(Approval draft, NewApprovalDecision wanted) {
        if (draft.decision() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "この起案は決裁済みです。", "This draft was decided on.");
        }
        if (!wanted.approved() && wanted.reason() == null) {
            throw ProblemException.invalid("/reason", "required", "差し戻す理由を入力してください。", "Say why it is returned.");
        }
        if (wanted.decidedOn().isAfter(Clocks.today(clock))) {
            throw ProblemException.invalid("/decidedOn", "in-the-future", "今日までの日付を入力してください。", "The day is not in the future.");
        }
    }

    private ApprovalsView view(ViewedDossier dossier, UUID partyId, String stands) {
        List<Approval> own = store.of(dossier.id(), partyId, dossier.viewer().organisationId(), SHOWN);
        return new ApprovalsView(ApprovalState.of(own.isEmpty() ? null : own.get(0), stands), stands,
                own.stream().map(approval -> ApprovalView.of(approval, stands)).toList(), dossier.viewer().role().edits());
    }
}
