package jp.bunkai.negotiation.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decisions and tasks in the database. Which tasks somebody sees is asked with the party; null asks for all. */
@ApplicationScoped
class ItemRepository implements PanacheRepositoryBase<MeetingItem, UUID> {

    List<MeetingItem> of(UUID meetingId) {
        return list("meetingId = ?1 order by createdAt, id", meetingId);
    }

    Optional<MeetingItem> of(UUID meetingId, UUID id) {
        return find("meetingId = ?1 and id = ?2", meetingId, id).firstResultOptional();
    }

    Map<UUID, List<MeetingItem>> of(Collection<UUID> meetings) {
        return meetings.isEmpty() ? Map.of() : list("meetingId in ?1 order by createdAt, id", meetings).stream()
                .collect(Collectors.groupingBy(MeetingItem::meetingId));
    }

    /** Tasks that are not done, the earliest due first and those without a day last. */
    List<MeetingItem> owed(UUID dossierId, UUID seenBy, int limit) {
        return find("from MeetingItem t where t.doneAt is null" + tasks(seenBy)
                + " order by case when t.due is null then 1 else 0 end, t.due, t.createdAt, t.id", known(dossierId, seenBy)).page(0, limit).list();
    }

    long done(UUID dossierId, UUID seenBy) {
        return count("from MeetingItem t where t.doneAt is not null" + tasks(seenBy), known(dossierId, seenBy));
    }

    private static String tasks(UUID seenBy) {
        return " and t.dossierId = :dossier and t.kind = :kind" + (seenBy == null ? ""
                : " and exists (select 1 from Meeting m join m.invited i where m.id = t.meetingId and i.partyId = :party)");
    }

    private static Parameters known(UUID dossierId, UUID seenBy) {
        Parameters known = Parameters.with("dossier", dossierId).and("kind", ItemKind.TASK);
        return seenBy == null ? known : known.and("party", seenBy);
    }
}
