package jp.bunkai.risk.relaxation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** Both sides change a relaxation and say that the measure is back; the hospital alone decides. */
final class RelaxationRights {

    private RelaxationRights() {
    }

    static List<RelaxationAct> acts(ViewedDossier dossier, Relaxation relaxation) {
        Set<RelaxationAct> acts = EnumSet.noneOf(RelaxationAct.class);
        if (dossier.viewer().role().edits() && relaxation.state() != RelaxationState.ENDED) {
            acts.add(RelaxationAct.CHANGE);
            acts.add(RelaxationAct.END);
            if (dossier.asHospital() && relaxation.state() == RelaxationState.REQUESTED) {
                acts.add(RelaxationAct.DECIDE);
            }
        }
        return List.copyOf(acts);
    }

    static void require(ViewedDossier dossier, Relaxation relaxation, RelaxationAct act) {
        if (acts(dossier, relaxation).contains(act)) {
            return;
        }
        if (act == RelaxationAct.DECIDE && !dossier.asHospital()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "承認するのは医療機関です。", "The hospital decides.");
        }
        throw ProblemException.of(ProblemType.CONFLICT, relaxation.state() == RelaxationState.ENDED ? "この緩和は終了しています。" : "この緩和は決定済みです。",
                relaxation.state() == RelaxationState.ENDED ? "This relaxation has ended." : "This relaxation was decided on.");
    }
}
