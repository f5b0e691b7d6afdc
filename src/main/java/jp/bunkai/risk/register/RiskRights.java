package jp.bunkai.risk.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * Who does what with a risk that it sees. Both sides change and tell; only the side that was told answers; the hospital alone approves what
 * it retains; whoever entered it, or the hospital, closes it.
 */
final class RiskRights {

    private RiskRights() {
    }

    static List<RiskAct> acts(ViewedDossier dossier, Risk risk) {
        Set<RiskAct> acts = EnumSet.noneOf(RiskAct.class);
        if (dossier.viewer().role().edits() && risk.open()) {
            acts.add(RiskAct.CHANGE);
            if (risk.partyId() != null && risk.state().tellable()) {
                acts.add(RiskAct.TELL);
            }
            if (risk.state().answerable() && waitsFor(dossier, risk)) {
                acts.add(RiskAct.ANSWER);
            }
            if (dossier.asHospital() && risk.retainedBy() != null && risk.retainedBy().needsApproval()) {
                acts.add(RiskAct.APPROVE);
            }
            if (dossier.asHospital() || mine(dossier, risk)) {
                acts.add(RiskAct.CLOSE);
            }
        }
        return List.copyOf(acts);
    }

    static void require(ViewedDossier dossier, Risk risk, RiskAct act) {
        if (acts(dossier, risk).contains(act)) {
            return;
        }
        if (!risk.open()) {
            throw ProblemException.of(ProblemType.CONFLICT, "このリスクは終了しています。", "This risk is closed.");
        }
        throw switch (act) {
            case TELL -> risk.partyId() == null
                    ? ProblemException.of(ProblemType.CONFLICT, "このリスクには伝える事業者がいません。", "This risk concerns no vendor that could be told.")
                    : ProblemException.of(ProblemType.CONFLICT, "伝え直す前に、リスクの対応を見直してください。", "Change the risk before it is told again.");
            case ANSWER -> risk.state().answerable()
                    ? ProblemException.of(ProblemType.NOT_ALLOWED, "回答するのは、伝えられた側です。", "The side that was told answers.")
                    : ProblemException.of(ProblemType.CONFLICT, "回答を待っていないリスクです。", "This risk waits for no answer.");
            case APPROVE -> dossier.asHospital()
                    ? ProblemException.of(ProblemType.CONFLICT, "承認するのは、医療機関が保有するリスクだけです。", "Only a risk that the hospital retains is approved.")
                    : ProblemException.of(ProblemType.NOT_ALLOWED, "承認するのは医療機関です。", "The hospital approves.");
            default -> ProblemException.of(ProblemType.NOT_ALLOWED);
        };
    }

    private static boolean waitsFor(ViewedDossier dossier, Risk risk) {
        return risk.toldByHospital() != null && risk.toldByHospital() != dossier.asHospital();
    }

    static boolean mine(ViewedDossier dossier, Risk risk) {
        return risk.authorId().equals(dossier.viewer().organisationId());
    }
}
