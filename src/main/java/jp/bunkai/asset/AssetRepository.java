package jp.bunkai.asset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Assets in the database, with the parties that touch them. */
@ApplicationScoped
class AssetRepository implements PanacheRepositoryBase<Asset, UUID> {

    List<Asset> ofDossiers(Collection<UUID> dossierIds) {
        if (dossierIds.size() == 1) {
            // Hibernate plans a statement with a list anew each time; one dossier is what almost every request asks for.
            return list("from Asset a left join fetch a.touchedBy where a.dossierId = ?1 order by a.position", dossierIds.iterator().next());
        }
        return dossierIds.isEmpty() ? List.of()
                : list("from Asset a left join fetch a.touchedBy where a.dossierId in ?1 order by a.dossierId, a.position", dossierIds);
    }
}
