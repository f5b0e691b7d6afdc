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
        return dossierIds.isEmpty() ? List.of()
                : list("from Asset a left join fetch a.touchedBy where a.dossierId in ?1 order by a.dossierId, a.position", dossierIds);
    }
}
