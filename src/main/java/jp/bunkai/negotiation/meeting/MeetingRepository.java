package jp.bunkai.negotiation.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Meetings in the database. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    Optional<Meeting> of(UUID dossierId, UUID id) {
        return find("dossierId = ?1 and id = ?2", dossierId, id).firstResultOptional();
    }

    Optional<Meeting> open(UUID dossierId) {
        return find("dossierId = ?1 and closedAt is null", dossierId).firstResultOptional();
    }

    /** The newest first, from a place on; those with one party, or all where it is null. */
    List<Meeting> page(UUID dossierId, UUID seenBy, Instant before, UUID beforeId, int limit) {
        Parameters known = Parameters.with("dossier", dossierId);
        StringBuilder query = new StringBuilder("from Meeting m where m.dossierId = :dossier");
        if (seenBy != null) {
            query.append(" and exists (select 1 from Meeting o join o.invited i where o.id = m.id and i.partyId = :party)");
            known.and("party", seenBy);
        }
        if (before != null) {
            query.append(" and (m.openedAt < :before or m.openedAt = :before and m.id < :beforeId)");
            known.and("before", before).and("beforeId", beforeId);
        }
        return find(query.append(" order by m.openedAt desc, m.id desc").toString(), known).page(0, limit).list();
    }
}
