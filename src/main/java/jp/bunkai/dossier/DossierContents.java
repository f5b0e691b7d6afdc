package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The systems and contracts of a dossier, retired ones included; what a viewer may see, or for rules all there is. */
@ApplicationScoped
public class DossierContents {

    private final SystemRepository systems;
    private final ContractRepository contracts;

    DossierContents(SystemRepository systems, ContractRepository contracts) {
        this.systems = systems;
        this.contracts = contracts;
    }

    /** The systems, in order; every party sees them by name. */
    public List<CoveredSystem> systems(ViewedDossier dossier) {
        return systems.ofDossier(dossier.id());
    }

    /** The contracts that the viewer may see, in order: the hospital all, a vendor those that it or its subcontractor has a part in. */
    public List<Contract> contracts(ViewedDossier dossier) {
        return allContracts(dossier).stream().filter(contract -> sees(dossier, contract)).toList();
    }

    /** Every contract: for rules and for writing, never for showing. */
    public List<Contract> allContracts(ViewedDossier dossier) {
        return contracts.ofDossier(dossier.id());
    }

    /** The systems of several dossiers in one statement, by dossier; for what counts over all of a viewer's dossiers. */
    public Map<UUID, List<CoveredSystem>> systemsOf(Collection<ViewedDossier> dossiers) {
        if (dossiers.size() == 1) {
            // Hibernate plans a statement with a list anew each time; one dossier is what almost every request asks for.
            UUID only = ids(dossiers).get(0);
            return Map.of(only, systems.ofDossier(only));
        }
        return dossiers.isEmpty() ? Map.of() : systems.list("dossierId in ?1 order by dossierId, position", ids(dossiers)).stream()
                .collect(Collectors.groupingBy(CoveredSystem::dossierId));
    }

    /** Whether the viewer may see this contract. */
    public static boolean sees(ViewedDossier dossier, Contract contract) {
        return dossier.asHospital() || dossier.answersFor(contract.contractingPartyId()) || dossier.answersFor(contract.performingPartyId());
    }

    private static List<UUID> ids(Collection<ViewedDossier> dossiers) {
        return dossiers.stream().map(ViewedDossier::id).toList();
    }
}
