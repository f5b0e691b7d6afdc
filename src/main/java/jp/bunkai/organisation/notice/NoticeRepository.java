package jp.bunkai.organisation.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notices in the database. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

    List<Notice> newest(UUID memberId, int limit) {
        return find("memberId = ?1 order by toldAt desc, id desc", memberId).page(0, limit).list();
    }

    List<Notice> before(UUID memberId, Instant toldAt, UUID id, int limit) {
        return find("memberId = ?1 and (toldAt < ?2 or (toldAt = ?2 and id < ?3)) order by toldAt desc, id desc", memberId, toldAt, id)
                .page(0, limit).list();
    }

    long unread(UUID memberId) {
        return count("memberId = ?1 and readAt is null", memberId);
    }

    Optional<Notice> ofMember(UUID memberId, UUID id) {
        return find("memberId = ?1 and id = ?2", memberId, id).firstResultOptional();
    }

    void read(UUID memberId, Collection<UUID> ids, Instant now) {
        update("readAt = ?1 where memberId = ?2 and readAt is null and id in ?3", now, memberId, ids);
    }

    void readUpTo(Notice newest, Instant now) {
        update("readAt = ?1 where memberId = ?2 and readAt is null and (toldAt < ?3 or (toldAt = ?3 and id <= ?4))", now, newest.memberId(),
                newest.toldAt(), newest.id());
    }
}
