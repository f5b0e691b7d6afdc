package jp.bunkai.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.platform.security.SignedInPerson;

/** People in the database. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    Optional<Person> bySubject(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    /** The person, entered now if this is the first time; two first requests at once enter one person. */
    Person entered(SignedInPerson signedIn, Instant now) {
        getEntityManager().createNativeQuery("""
                insert ignore into person (id, issuer, subject, email, name, first_seen_at)
                values (:id, :issuer, :subject, :email, :name, :now)""")
                .setParameter("id", UUID.randomUUID()).setParameter("issuer", signedIn.issuer())
                .setParameter("subject", signedIn.subject()).setParameter("email", signedIn.email())
                .setParameter("name", signedIn.name()).setParameter("now", now).executeUpdate();
        return bySubject(signedIn.issuer(), signedIn.subject()).orElseThrow();
    }
}
