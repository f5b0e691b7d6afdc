package jp.bunkai.annex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.risk.explanation.ExplanationView;
import jp.bunkai.risk.explanation.GivenExplanations;
import jp.bunkai.risk.register.ToldRisks;
import jp.bunkai.risk.relaxation.RunningRelaxations;

/** Reads what remains of a pair from the registers, in a number of statements that grows with nothing. */
@ApplicationScoped
class RemainsReader {

    /** Explanations come with their texts; older ones stay in the product and the annex says so. */
    private static final int EXPLANATIONS = 200;

    private final ToldRisks risks;
    private final RunningRelaxations relaxations;
    private final GivenExplanations explanations;

    RemainsReader(ToldRisks risks, RunningRelaxations relaxations, GivenExplanations explanations) {
        this.risks = risks;
        this.relaxations = relaxations;
        this.explanations = explanations;
    }

    Remains of(ViewedDossier dossier, UUID vendor) {
        List<ExplanationView> newest = explanations.newest(dossier, vendor, EXPLANATIONS + 1);
        boolean older = newest.size() > EXPLANATIONS;
        return new Remains(risks.open(dossier, vendor), relaxations.of(dossier, vendor), older ? newest.subList(0, EXPLANATIONS) : newest, older);
    }
}
