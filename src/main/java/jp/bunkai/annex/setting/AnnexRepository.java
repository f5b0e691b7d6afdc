package jp.bunkai.annex.setting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Annexes in the database, with the contracts they amend. */
@ApplicationScoped
class AnnexRepository implements PanacheRepositoryBase<Annex, UUID> {

    Optional<Annex> of(UUID dossierId, UUID partyId) {
        return find("from Annex a left join fetch a.contracts where a.dossierId = ?1 and a.partyId = ?2", dossierId, partyId).stream().findFirst();
    }
}
