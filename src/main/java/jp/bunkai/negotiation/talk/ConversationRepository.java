package jp.bunkai.negotiation.talk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Conversations in the database; a party finds its own only. */
@ApplicationScoped
class ConversationRepository implements PanacheRepositoryBase<Conversation, UUID> {

    private static final String OWN = "dossierId = ?1 and (partyId = ?2 or otherPartyId = ?2)";

    /** Where a page of a list ended. */
    record Place(Instant begunAt, UUID id) {
    }

    /** How many conversations of a party there are about a row, or with a null row about the dossier. */
    record Count(UUID rowId, long conversations, long open) {
    }

    /** A page from the newest on; {@code rowId} null for those about the dossier itself. */
    List<Conversation> page(UUID dossierId, UUID partyId, UUID rowId, Place after, int limit) {
        StringBuilder query = new StringBuilder(OWN);
        List<Object> values = new ArrayList<>(List.of(dossierId, partyId));
        if (rowId == null) {
            query.append(" and rowId is null");
        } else {
            values.add(rowId);
            query.append(" and rowId = ?3");
        }
        if (after != null) {
            int at = values.size() + 1;
            query.append(" and (begunAt < ?").append(at).append(" or (begunAt = ?").append(at).append(" and id < ?").append(at + 1).append("))");
            values.add(after.begunAt());
            values.add(after.id());
        }
        return find(query + " order by begunAt desc, id desc", values.toArray()).page(0, limit).list();
    }

    List<Count> counts(UUID dossierId, UUID partyId) {
        return getEntityManager().createQuery("""
                select c.rowId, count(*), sum(case when c.resolvedAt is null then 1L else 0L end) from Conversation c
                where c.dossierId = :dossier and (c.partyId = :party or c.otherPartyId = :party) group by c.rowId""", Object[].class)
                .setParameter("dossier", dossierId).setParameter("party", partyId).getResultStream()
                .map(line -> new Count((UUID) line[0], (Long) line[1], (Long) line[2])).toList();
    }

    /** A conversation of this party, locked until the transaction ends: what is said in it is said one after another. */
    Optional<Conversation> locked(UUID dossierId, UUID partyId, UUID id) {
        return find(OWN + " and id = ?3", dossierId, partyId, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
