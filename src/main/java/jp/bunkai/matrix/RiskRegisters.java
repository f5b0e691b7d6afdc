package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Door for the package that keeps risks, relaxations and alerts: what rules read of them. */
public interface RiskRegisters {

    /** By dossier, in a number of statements that grows with nothing; a dossier without any may be absent. */
    Map<UUID, RegisteredRisks> of(Collection<UUID> dossierIds);

    /** The relaxations of one dossier that the hospital has approved and that ran on a day that is over, those ended since included. In one statement. */
    List<RelaxationFact> relaxedOn(UUID dossierId, LocalDate day);
}
