package jp.bunkai.negotiation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Published documents in the database, with their clauses. */
@ApplicationScoped
class PublishedTermsRepository implements PanacheRepositoryBase<PublishedTerms, UUID> {

    /** Those in use, in the order in which they were entered. */
    List<PublishedTerms> ofDossier(UUID dossierId) {
        return list("from PublishedTerms t left join fetch t.clauses where t.dossierId = ?1 and t.retiredOn is null order by t.enteredAt, t.id",
                dossierId);
    }

    void keep(PublishedTermsFile file) {
        getEntityManager().persist(file);
    }

    byte[] content(UUID termsId) {
        return getEntityManager().find(PublishedTermsFile.class, termsId).content();
    }
}
