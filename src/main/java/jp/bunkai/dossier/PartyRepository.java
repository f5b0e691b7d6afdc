package jp.bunkai.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Parties in the database. */
@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<Party, UUID> {

    List<Party> ofDossier(UUID dossierId) {
        return list("dossierId = ?1 order by position", dossierId);
    }

    /** Whether an organisation is a party and has not left. */
    boolean includes(UUID dossierId, UUID organisationId) {
        return count("dossierId = ?1 and organisationId = ?2 and leftOn is null", dossierId, organisationId) > 0;
    }

    /** Whether two organisations are or were parties of one dossier, so that one may name the other. */
    boolean haveMet(UUID organisationId, UUID otherId) {
        return count("organisationId = ?1 and dossierId in (select p.dossierId from Party p where p.organisationId = ?2 and p.leftOn is null)",
                otherId, organisationId) > 0;
    }

    Map<UUID, List<Party>> ofDossiers(Collection<UUID> dossierIds) {
        return dossierIds.isEmpty() ? Map.of() : list("dossierId in ?1 order by dossierId, position", dossierIds).stream()
                .collect(Collectors.groupingBy(Party::dossierId));
    }
}
