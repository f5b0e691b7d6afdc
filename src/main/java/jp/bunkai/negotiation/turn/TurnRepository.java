package jp.bunkai.negotiation.turn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns in the database. */
@ApplicationScoped
class TurnRepository implements PanacheRepositoryBase<Turn, UUID> {

    /** The last turn of each of these vendors that ever had one, by vendor; in one statement. */
    Map<UUID, Turn> lastOf(UUID dossierId, Collection<UUID> parties) {
        if (parties.isEmpty()) {
            return Map.of();
        }
        return list("from Turn t where t.dossierId = ?1 and t.partyId in ?2 and t.number = (select max(other.number) from Turn other"
                + " where other.dossierId = t.dossierId and other.partyId = t.partyId)", dossierId, parties).stream()
                .collect(Collectors.toMap(Turn::partyId, Function.identity()));
    }

    /** Turns of these vendors, the newest first, from a place on; with an organisation only what that one did. */
    List<Turn> page(UUID dossierId, Collection<UUID> parties, UUID by, Instant before, UUID beforeId, int limit) {
        if (parties.isEmpty()) {
            return List.of();
        }
        Parameters known = Parameters.with("dossier", dossierId).and("parties", parties);
        StringBuilder query = new StringBuilder("dossierId = :dossier and partyId in :parties");
        if (by != null) {
            query.append(" and organisationId = :by");
            known.and("by", by);
        }
        if (before != null) {
            query.append(" and (happenedAt < :before or happenedAt = :before and id < :beforeId)");
            known.and("before", before).and("beforeId", beforeId);
        }
        return find(query.append(" order by happenedAt desc, id desc").toString(), known).page(0, limit).list();
    }
}
