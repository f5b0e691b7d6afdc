package jp.bunkai.negotiation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Recorded answers in the database. */
@ApplicationScoped
class RecordedAnswerRepository implements PanacheRepositoryBase<RecordedAnswer, UUID> {

    /** A record with the number of rows it is about. */
    record Counted(RecordedAnswer answer, int rows) {
    }

    /** Those of a dossier, the latest first, in one statement. */
    List<Counted> ofDossier(UUID dossierId) {
        return getEntityManager().createQuery(
                "select a, size(a.rows) from RecordedAnswer a where a.dossierId = ?1 order by a.recordedAt desc, a.id", Object[].class)
                .setParameter(1, dossierId).getResultStream().map(line -> new Counted((RecordedAnswer) line[0], ((Number) line[1]).intValue()))
                .toList();
    }

    /** One of a dossier, with its rows. */
    Optional<RecordedAnswer> of(UUID dossierId, UUID id) {
        // Not firstResult: a limit and a fetch of rows together are cut in memory.
        return list("from RecordedAnswer a left join fetch a.rows where a.dossierId = ?1 and a.id = ?2", dossierId, id).stream().findFirst();
    }

    void keep(RecordedAnswerFile file) {
        getEntityManager().persist(file);
    }

    byte[] content(UUID id) {
        return getEntityManager().find(RecordedAnswerFile.class, id).content();
    }
}
