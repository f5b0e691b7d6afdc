package jp.bunkai.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What rules read of the registers of one dossier: measures relaxed and not ended, risks that the hospital retains, alerts not answered, and
 * the open risks that both sides of a pair know.
 */
public record RegisteredRisks(List<RelaxationFact> relaxations, List<RiskFact> risks, List<AlertFact> alerts, List<ToldRisk> told) {

    public static final RegisteredRisks NONE = new RegisteredRisks(List.of(), List.of(), List.of(), List.of());

    public RegisteredRisks {
        relaxations = List.copyOf(relaxations);
        risks = List.copyOf(risks);
        alerts = List.copyOf(alerts);
        told = List.copyOf(told);
    }

    /** Gathers what was read line by line. */
    public static final class Gathered {
        private final List<RelaxationFact> relaxations = new ArrayList<>();
        private final List<RiskFact> risks = new ArrayList<>();
        private final List<AlertFact> alerts = new ArrayList<>();
        private final Map<UUID, ToldRisk> told = new LinkedHashMap<>();

        public void add(RelaxationFact relaxation) {
            relaxations.add(relaxation);
        }

        public void add(RiskFact risk) {
            risks.add(risk);
        }

        public void add(AlertFact alert) {
            alerts.add(alert);
        }

        /** A risk comes once for each row or duty that it is about. */
        public void add(ToldRisk risk) {
            told.merge(risk.id(), risk, ToldRisk::and);
        }

        public RegisteredRisks whole() {
            return new RegisteredRisks(relaxations, risks, alerts, List.copyOf(told.values()));
        }
    }
}
