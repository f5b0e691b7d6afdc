package jp.bunkai.matrix;

import java.util.ArrayList;
import java.util.List;

/** What rules read of the registers of one dossier: measures relaxed and not ended, risks that the hospital retains, alerts not answered. */
public record RegisteredRisks(List<RelaxationFact> relaxations, List<RiskFact> risks, List<AlertFact> alerts) {

    public static final RegisteredRisks NONE = new RegisteredRisks(List.of(), List.of(), List.of());

    public RegisteredRisks {
        relaxations = List.copyOf(relaxations);
        risks = List.copyOf(risks);
        alerts = List.copyOf(alerts);
    }

    /** Gathers what was read line by line. */
    public static final class Gathered {
        private final List<RelaxationFact> relaxations = new ArrayList<>();
        private final List<RiskFact> risks = new ArrayList<>();
        private final List<AlertFact> alerts = new ArrayList<>();

        public void add(RelaxationFact relaxation) {
            relaxations.add(relaxation);
        }

        public void add(RiskFact risk) {
            risks.add(risk);
        }

        public void add(AlertFact alert) {
            alerts.add(alert);
        }

        public RegisteredRisks whole() {
            return new RegisteredRisks(relaxations, risks, alerts);
        }
    }
}
