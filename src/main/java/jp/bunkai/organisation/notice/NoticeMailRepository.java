package jp.bunkai.organisation.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The outbox in the database. */
@ApplicationScoped
class NoticeMailRepository implements PanacheRepositoryBase<NoticeMail, UUID> {

    /** What is due, locked until the transaction ends; what another node is taking up meanwhile is passed over. */
    List<NoticeMail> lockDue(Instant now, int limit) {
        return getEntityManager().createNativeQuery("""
                select * from notice_mail where given_up_at is null and due_at <= :now
                order by due_at limit :most for update skip locked""", NoticeMail.class)
                .setParameter("now", now).setParameter("most", limit).getResultList().stream().map(NoticeMail.class::cast).toList();
    }

    void done(Collection<UUID> noticeIds) {
        delete("noticeId in ?1", noticeIds);
    }
}
