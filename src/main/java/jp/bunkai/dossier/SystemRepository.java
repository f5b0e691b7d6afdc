package jp.bunkai.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Covered systems in the database. */
@ApplicationScoped
class SystemRepository implements PanacheRepositoryBase<CoveredSystem, UUID> {

    List<CoveredSystem> ofDossier(UUID dossierId) {
        return list("dossierId = ?1 order by position", dossierId);
    }
}
