package jp.bunkai.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.security.SignedInPerson;
import jp.bunkai.platform.time.Clocks;

/**
 * People whom a feature lets in by an invitation of its own: they found a vendor, or are the first to come for one that was entered, and
 * administer it. Whether the invitation is good is that feature's to decide.
 */
@ApplicationScoped
public class Arrivals {

    private final Memberships memberships;
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final MemberRepository members;
    private final AuditTrail trail;
    private final Clock clock;

    Arrivals(Memberships memberships, PersonRepository people, OrganisationRepository organisations, MemberRepository members, AuditTrail trail,
            Clock clock) {
        this.memberships = memberships;
        this.people = people;
        this.organisations = organisations;
        this.members = members;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who is there; in a transaction of its own, so called outside of any. */
    public Arrival of(SignedInPerson signedIn) {
        KnownPerson known = memberships.of(signedIn);
        String address = signedIn.emailTrusted() ? Email.stored(signedIn.email()) : null;
        return new Arrival(known.person().id(), known.person().name(), address,
                known.memberships().stream().map(membership -> membership.viewer(known.person())).toList());
    }

    /** Enters a vendor that comes by itself, administered by this person. In the caller's transaction. */
    public Viewer found(Arrival arrival, OrganisationProfile profile) {
        Organisation vendor = new Organisation(UUID.randomUUID(), OrganisationKind.VENDOR, profile, null, clock.instant());
        organisations.persist(vendor);
        organisations.flush();
        return administer(arrival, vendor);
    }

    /**
     * Lets this person be the first to come for a vendor that another organisation entered; a profile (null to leave it) corrects what that one
     * called it; what it does not say stays. Its contact, whose address bound it when it signed in, is that already. In the caller's transaction; a problem when somebody else has come.
     */
    public Viewer firstOf(Arrival arrival, UUID vendorId, OrganisationProfile profile) {
        Organisation vendor = organisations.findById(vendorId, LockModeType.PESSIMISTIC_WRITE);
        Optional<Viewer> already = arrival.viewers().stream().filter(viewer -> viewer.organisationId().equals(vendorId) && viewer.role() == Role.ADMIN)
                .findFirst();
        if (already.isEmpty() && !members.came(List.of(vendorId)).isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "この事業者の担当者は、すでに登録されています。", "Somebody has come for this vendor already.");
        }
        OrganisationProfile before = new OrganisationProfile(vendor.name(), vendor.nameEn(), vendor.legalForm());
        OrganisationProfile after = profile == null ? before : profile.orElse(before);
        vendor.describe(after);
        Viewer viewer = already.isEmpty() ? administer(arrival, vendor)
                : new KnownPerson.Membership(members.findById(already.get().memberId()), vendor).viewer(people.findById(arrival.personId()));
        for (FieldChange change : FieldChange.between(before, after)) {
            trail.recordOwn(vendor.id(), viewer.actor(), AuditEntry.of("ORGANISATION_CHANGED", Subject.ORGANISATION, vendor.id(),
                    new Text("招待を受けるときに、組織の記載を改めました", "Corrected what the organisation is called, on accepting an invitation"))
                    .changing(change.field(), change.before(), change.after()));
        }
        return viewer;
    }

    private Viewer administer(Arrival arrival, Organisation vendor) {
        Person person = people.findById(arrival.personId());
        MemberDuties duties = new MemberDuties(person.name(), null, Role.ADMIN, true);
        Member member = members.byEmail(vendor.id(), arrival.email()).orElseGet(() -> {
            Member entered = new Member(UUID.randomUUID(), vendor.id(), arrival.email(), duties, Clocks.today(clock));
            members.persist(entered);
            return entered;
        });
        member.assign(duties);
        member.leave(null);
        member.bind(person);
        members.flush();
        Viewer viewer = new KnownPerson.Membership(member, vendor).viewer(person);
        trail.recordOwn(vendor.id(), viewer.actor(), AuditEntry.of("MEMBER_CAME", Subject.MEMBER, member.id(),
                new Text(viewer.name() + " さんが招待を受け、管理者として加わりました", viewer.name() + " accepted an invitation and administers the organisation")));
        return viewer;
    }
}
