package jp.bunkai.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Contracts in the database, with the systems they cover. */
@ApplicationScoped
class ContractRepository implements PanacheRepositoryBase<Contract, UUID> {

    List<Contract> ofDossier(UUID dossierId) {
        return list("from Contract c left join fetch c.systems where c.dossierId = ?1 order by c.position", dossierId);
    }
}
