package jp.bunkai.organisation.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.organisation.Organisation;

/** Webhooks in the database. */
@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    List<Webhook> of(UUID organisationId) {
        return list("organisationId = ?1 order by createdAt, id", organisationId);
    }

    List<Webhook> enabledOf(Collection<UUID> organisationIds) {
        return list("organisationId in ?1 and enabled = true", organisationIds);
    }

    Optional<Webhook> locked(UUID organisationId, UUID id) {
        return find("organisationId = ?1 and id = ?2", organisationId, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Map<UUID, Webhook> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : list("id in ?1", ids).stream().collect(Collectors.toMap(Webhook::id, Function.identity()));
    }

    /** Lets others who add one to the same organisation wait, so that they are counted together. */
    void lockOrganisation(UUID organisationId) {
        getEntityManager().find(Organisation.class, organisationId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Without a new version: an administrator who has the page open is not to be told that it changed. */
    void failing(UUID id, Instant now) {
        update("update Webhook set failingSince = ?1 where id = ?2 and failingSince is null", now, id);
    }

    void works(UUID id) {
        update("update Webhook set failingSince = null where id = ?1 and failingSince is not null", id);
    }
}
