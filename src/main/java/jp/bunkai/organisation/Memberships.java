package jp.bunkai.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.security.SignedInPerson;

/**
 * From a signed-in person to what that person is a member of. A person is found by issuer and subject; an invitation that waits for
 * its e-mail address is bound to it once, and only if the provider is trusted to have verified that address.
 */
@ApplicationScoped
class Memberships {

    private final Transactions transactions;
    private final PersonRepository people;
    private final MemberRepository members;
    private final OrganisationRepository organisations;
    private final KnownViewers known;
    private final EntityManager entities;
    private final AuditTrail trail;
    private final Clock clock;

    Memberships(Transactions transactions, PersonRepository people, MemberRepository members, OrganisationRepository organisations,
            KnownViewers known, EntityManager entities, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.members = members;
        this.organisations = organisations;
        this.known = known;
        this.entities = entities;
        this.trail = trail;
        this.clock = clock;
    }

    /** For whom this person may act; each request asks this. */
    List<Viewer> viewers(SignedInPerson signedIn) {
        return known.of(signedIn).orElseGet(() -> {
            KnownPerson person = of(signedIn);
            return person.memberships().stream().map(membership -> membership.viewer(person.person())).toList();
        });
    }

    KnownPerson of(SignedInPerson signedIn) {
        return transactions.call(() -> {
            Person person = people.bySubject(signedIn.issuer(), signedIn.subject())
                    .orElseGet(() -> people.entered(signedIn, clock.instant()));
            if (!Objects.equals(person.name(), signedIn.name()) || !Objects.equals(person.email(), signedIn.email())) {
                person.known(signedIn.name(), signedIn.email());
            }
            String address = signedIn.emailTrusted() ? Email.stored(signedIn.email()) : null;
            List<Member> found = members.ofPersonOrInvited(person.id(), address);
            Map<UUID, Organisation> byId = found.isEmpty() ? Map.of()
                    : organisations.list("id in ?1", found.stream().map(Member::organisationId).toList()).stream()
                            .collect(Collectors.toMap(Organisation::id, Function.identity()));
            List<KnownPerson.Membership> active = new ArrayList<>();
            for (Member member : bound(found, person, byId)) {
                if (member.active()) {
                    active.add(new KnownPerson.Membership(member, byId.get(member.organisationId())));
                }
            }
            active.sort(Comparator.comparing((KnownPerson.Membership m) -> m.organisation().name()).thenComparing(m -> m.member().id()));
            return new KnownPerson(person, active);
        });
    }

    /** Remembers the language that a person reads, for what is written to it while it is away. */
    void speaks(UUID personId, Language language) {
        transactions.run(() -> people.findById(personId).speaks(language));
    }

    private List<Member> bound(List<Member> found, Person person, Map<UUID, Organisation> organisationsById) {
        List<Member> own = new ArrayList<>(found.stream().filter(member -> member.personId() != null).toList());
        for (Member invited : found.stream().filter(member -> member.personId() == null).toList()) {
            boolean alreadyIn = own.stream().anyMatch(member -> member.organisationId().equals(invited.organisationId()));
            entities.refresh(invited, LockModeType.PESSIMISTIC_WRITE);
            if (!alreadyIn && invited.personId() == null) {
                invited.bind(person);
                tell(new KnownPerson.Membership(invited, organisationsById.get(invited.organisationId())).viewer(person));
            }
            if (person.id().equals(invited.personId())) {
                own.add(invited);
            }
        }
        return own;
    }

    private void tell(Viewer member) {
        trail.recordOwn(member.organisationId(), member.actor(), AuditEntry.of("MEMBER_CAME", Subject.MEMBER, member.memberId(),
                new Text(member.name() + " さんがはじめてログインしました", member.name() + " signed in for the first time")));
    }
}
