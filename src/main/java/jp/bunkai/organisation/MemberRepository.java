package jp.bunkai.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Members in the database. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    /** What a person is a member of, with every invitation that still waits for this address (null for no address). */
    List<Member> ofPersonOrInvited(UUID personId, String email) {
        return list("personId = ?1 or (personId is null and leftOn is null and email = ?2) order by id", personId, email);
    }

    List<Member> ofOrganisation(UUID organisationId) {
        return list("organisationId = ?1 order by joinedOn, email", organisationId);
    }

    Optional<Member> ofOrganisation(UUID organisationId, UUID memberId) {
        return find("organisationId = ?1 and id = ?2", organisationId, memberId).firstResultOptional();
    }

    Optional<Member> byEmail(UUID organisationId, String email) {
        return find("organisationId = ?1 and email = ?2", organisationId, email).firstResultOptional();
    }

    /** Those of these organisations for which somebody has ever logged in. */
    Set<UUID> came(Collection<UUID> organisationIds) {
        return list("organisationId in ?1 and personId is not null", organisationIds).stream().map(Member::organisationId)
                .collect(Collectors.toSet());
    }
}
