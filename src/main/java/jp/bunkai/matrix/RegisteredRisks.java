package jp.bunkai.matrix;

import java.util.ArrayList;
import java.util.List;

/** What rules read of the registers of one dossier: measures relaxed and not ended, and risks that the hospital retains. */
public record RegisteredRisks(List<RelaxationFact> relaxations, List<RiskFact> risks) {

    public static final RegisteredRisks NONE = new RegisteredRisks(List.of(), List.of());

    public RegisteredRisks {
        relaxations = List.copyOf(relaxations);
        risks = List.copyOf(risks);
    }

    /** Gathers what was read line by line. */
    public static final class Gathered {
        private final List<RelaxationFact> relaxations = new ArrayList<>();
        private final List<RiskFact> risks = new ArrayList<>();

        public void add(RelaxationFact relaxation) {
            relaxations.add(relaxation);
        }

        public void add(RiskFact risk) {
            risks.add(risk);
        }

        public RegisteredRisks whole() {
            return new RegisteredRisks(relaxations, risks);
        }
    }
}
