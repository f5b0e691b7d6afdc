package jp.bunkai.risk.register;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.risk.Pairs;

/** Enters, changes, approves and closes risks. Each step locks the dossier first, so that the two sides act one after the other. */
@ApplicationScoped
class RiskService {

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final MatrixLoader matrices;
    private final RiskRepository risks;
    private final RiskSubjects subjects;
    private final RiskProposals proposals;
    private final RiskCheck check;
    private final RiskViews views;
    private final RiskTrail trail;
    private final MergePatch mergePatch;
    private final Clock clock;

    RiskService(Transactions transactions, DossierAccess dossiers, MatrixLoader matrices, RiskRepository risks, RiskSubjects subjects,
            RiskProposals proposals, RiskCheck check, RiskViews views, RiskTrail trail, MergePatch mergePatch, Clock clock) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.matrices = matrices;
        this.risks = risks;
        this.subjects = subjects;
        this.proposals = proposals;
        this.check = check;
        this.views = views;
        this.trail = trail;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    RiskWholeView add(Viewer viewer, UUID dossierId, NewRisk wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            UUID vendor = Pairs.vendor(dossier, "/partyId", wanted.partyId());
            LoadedMatrix matrix = matrices.load(dossier);
            check.require(matrix, "/details", wanted.details());
            if (risks.entered(dossier) >= RiskViews.MOST) {
                throw ProblemException.of(ProblemType.CONFLICT, "一つの案件に登録できるリスクは" + RiskViews.MOST + "件までです。",
                        "An organisation enters at most " + RiskViews.MOST + " risks in a dossier.");
            }
            Risk risk = new Risk(dossier.id(), vendor, viewer, dossier.asHospital(), wanted.details(), clock.instant());
            if (wanted.proposal() != null) {
                risk.madeFrom(proposals.find(matrix, wanted.proposal()).orElseThrow(() -> ProblemException.invalid("/proposal", "unknown-proposal",
                        "この指摘は、もうありません。", "What was found there is no longer found.")));
            }
            risks.persistAndFlush(risk);
            subjects.write(risk, wanted.details());
            trail.added(dossier, risk);
            return views.whole(dossier, risk);
        });
    }

    RiskWholeView change(Viewer viewer, UUID dossierId, UUID riskId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            Risk risk = required(dossier, riskId, RiskAct.CHANGE, ifMatch);
            RiskDetails before = risk.details(subjects.of(List.of(riskId)).getOrDefault(riskId, RiskSubjects.About.NOTHING));
            RiskDetails after = mergePatch.apply(before, patch);
            if (!after.equals(before)) {
                check.require(matrices.load(dossier), "", after);
                risk.change(after);
                risks.flush();
                subjects.write(risk, after);
                trail.changed(dossier, risk, FieldChange.between(before, after));
            }
            return views.whole(dossier, risk);
        });
    }

    RiskWholeView approve(Viewer viewer, UUID dossierId, UUID riskId, String ifMatch, RiskApproval approval) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            Risk risk = required(dossier, riskId, RiskAct.APPROVE, ifMatch);
            check.require(approval);
            String before = approval(risk);
            risk.approve(approval.approver(), approval.approvedOn(), approval.expiresOn());
            risks.flush();
            trail.approved(dossier, risk, before, approval(risk));
            return views.whole(dossier, risk);
        });
    }

    private static String approval(Risk risk) {
        return risk.approver() == null ? null : risk.approver() + " " + risk.approvedOn() + " – " + risk.expiresOn();
    }

    RiskWholeView close(Viewer viewer, UUID dossierId, UUID riskId, String ifMatch, RiskClosing closing) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            Risk risk = required(dossier, riskId, RiskAct.CLOSE, ifMatch);
            risk.close(viewer.name(), closing.reason(), clock.instant());
            risks.flush();
            trail.closed(dossier, risk);
            return views.whole(dossier, risk);
        });
    }

    private Risk required(ViewedDossier dossier, UUID riskId, RiskAct act, String ifMatch) {
        return required(risks, dossier, riskId, act, ifMatch);
    }

    /** A risk that the viewer sees, on which it may act so, in the state that it saw. */
    static Risk required(RiskRepository risks, ViewedDossier dossier, UUID riskId, RiskAct act, String ifMatch) {
        Risk risk = risks.seen(dossier, riskId).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        RiskRights.require(dossier, risk, act);
        Etag.require(ifMatch, risk.version());
        return risk;
    }
}
