package jp.bunkai.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Dossiers in the database; asked only for those of which an organisation is a party. */
@ApplicationScoped
class DossierRepository implements PanacheRepositoryBase<Dossier, UUID> {

    private static final String OF_PARTY = "from Dossier d where exists (select 1 from Party p where p.dossierId = d.id"
            + " and p.organisationId = :organisation and p.leftOn is null)";

    /** From the newest on; {@code before} and {@code beforeId} name the last one already seen, or null. */
    List<Dossier> ofOrganisation(UUID organisationId, Instant before, UUID beforeId, int limit) {
        String page = before == null ? "" : " and (d.createdAt < :before or d.createdAt = :before and d.id < :beforeId)";
        var query = getEntityManager().createQuery(OF_PARTY + page + " order by d.createdAt desc, d.id desc", Dossier.class)
                .setParameter("organisation", organisationId).setMaxResults(limit);
        if (before != null) {
            query.setParameter("before", before).setParameter("beforeId", beforeId);
        }
        return query.getResultList();
    }
}
