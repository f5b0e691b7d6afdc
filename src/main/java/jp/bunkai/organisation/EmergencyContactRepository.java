package jp.bunkai.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Emergency contacts in the database. */
@ApplicationScoped
class EmergencyContactRepository implements PanacheRepositoryBase<EmergencyContact, UUID> {

    List<EmergencyContact> of(Collection<UUID> organisationIds) {
        return organisationIds.isEmpty() ? List.of() : list("organisationId in ?1 order by organisationId, position", organisationIds);
    }
}
