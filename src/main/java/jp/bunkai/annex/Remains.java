package jp.bunkai.annex;

import java.util.List;
import jp.bunkai.risk.explanation.ExplanationView;
import jp.bunkai.risk.register.RiskView;
import jp.bunkai.risk.relaxation.RelaxationView;

/** What remains between the hospital and one vendor, as both know it. {@code older}: there are explanations before these. */
public record Remains(List<RiskView> risks, List<RelaxationView> relaxations, List<ExplanationView> explanations, boolean older) {

    public static final Remains NOTHING = new Remains(List.of(), List.of(), List.of(), false);

    public Remains {
        risks = List.copyOf(risks);
        relaxations = List.copyOf(relaxations);
        explanations = List.copyOf(explanations);
    }
}
