package jp.bunkai.dossier.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations in the database. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

    Optional<Invitation> byToken(InvitationToken token) {
        return find("tokenHash", token.hash()).firstResultOptional();
    }

    Optional<Invitation> ofDossier(UUID dossierId, UUID id) {
        return find("dossierId = ?1 and id = ?2", dossierId, id).firstResultOptional();
    }

    /** The newest first. */
    List<Invitation> newest(UUID dossierId, int limit) {
        return find("dossierId = ?1 order by createdAt desc, id desc", dossierId).page(0, limit).list();
    }

    List<Invitation> before(UUID dossierId, Instant createdAt, UUID id, int limit) {
        return find("dossierId = ?1 and (createdAt < ?2 or (createdAt = ?2 and id < ?3)) order by createdAt desc, id desc", dossierId, createdAt, id)
                .page(0, limit).list();
    }

    List<Invitation> open(UUID dossierId, Instant now) {
        return list("dossierId = ?1 and ending is null and expiresAt > ?2", dossierId, now);
    }

    /** Whose mail is due, locked until the transaction ends; what another node is taking up meanwhile is passed over. */
    List<Invitation> lockDue(Instant now, int limit) {
        return getEntityManager().createNativeQuery(
                "select * from invitation where mail_due_at <= :now order by mail_due_at limit :most for update skip locked", Invitation.class)
                .setParameter("now", now).setParameter("most", limit).getResultList().stream().map(Invitation.class::cast).toList();
    }
}
