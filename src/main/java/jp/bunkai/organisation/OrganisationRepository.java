package jp.bunkai.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Organisations in the database. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {
}
