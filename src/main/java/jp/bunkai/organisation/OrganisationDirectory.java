package jp.bunkai.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.platform.time.Clocks;

/**
 * Organisations as other features need them: their names, whom to call, and vendors that another organisation enters before they come
 * by themselves. Until the first person of such a vendor has logged in, whoever entered it may correct it; from then on the vendor
 * alone speaks for itself. Called inside the caller's transaction; who may ask for what is for the caller to decide.
 */
@ApplicationScoped
public class OrganisationDirectory {

    private final OrganisationRepository organisations;
    private final MemberRepository members;
    private final EmergencyContacts contacts;
    private final Clock clock;

    OrganisationDirectory(OrganisationRepository organisations, MemberRepository members, EmergencyContacts contacts, Clock clock) {
        this.organisations = organisations;
        this.members = members;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** These organisations by id, in one statement. */
    public Map<UUID, Organisation> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : organisations.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** Whom to call at each of these organisations, in one statement; organisations without contacts are absent. */
    public Map<UUID, List<ContactDetails>> emergencyContacts(Collection<UUID> ids) {
        return contacts.of(ids);
    }

    /** The address of the first administrator of each of these organisations, in one statement. */
    public Map<UUID, String> contactEmails(Collection<UUID> ids) {
        Map<UUID, String> emails = new HashMap<>();
        if (!ids.isEmpty()) {
            members.list("organisationId in ?1 and role = ?2 and leftOn is null order by joinedOn, email", ids, Role.ADMIN)
                    .forEach(member -> emails.putIfAbsent(member.organisationId(), member.email()));
        }
        return emails;
    }

    /** Enters a vendor that has not come by itself; whoever first logs in with the address (null for none yet) administers it. */
    public Organisation introduce(Viewer by, OrganisationProfile profile, String contactEmail) {
        Organisation vendor = new Organisation(UUID.randomUUID(), OrganisationKind.VENDOR, profile, by.organisationId(), clock.instant());
        organisations.persist(vendor);
        organisations.flush();
        invite(vendor.id(), contactEmail);
        return vendor;
    }

    /** The vendors that the viewer's organisation entered. */
    public List<UUID> enteredBy(Viewer viewer) {
        return organisations.list("introducedBy", viewer.organisationId()).stream().map(Organisation::id).toList();
    }

    /** Which of these vendors the viewer's organisation entered and may still correct, in one statement. */
    public Set<UUID> correctable(Viewer viewer, Collection<Organisation> vendors) {
        Set<UUID> entered = vendors.stream().filter(vendor -> viewer.organisationId().equals(vendor.introducedBy()))
                .map(Organisation::id).collect(Collectors.toSet());
        if (!entered.isEmpty()) {
            entered.removeAll(members.came(entered));
        }
        return entered;
    }

    /** Whether anybody has ever logged in for this organisation. */
    public boolean came(UUID organisationId) {
        return !members.came(List.of(organisationId)).isEmpty();
    }

    /** Corrects a vendor that is {@link #correctable}. */
    public void correct(Organisation vendor, OrganisationProfile profile, String contactEmail, List<ContactDetails> emergencyContacts) {
        vendor.describe(profile);
        if (!emergencyContacts.equals(contacts.of(vendor.id()))) {
            contacts.replace(vendor.id(), emergencyContacts);
        }
        String address = Email.stored(contactEmail);
        List<Member> invited = members.ofOrganisation(vendor.id());
        invited.stream().filter(member -> !member.email().equals(address)).forEach(member -> member.leave(Clocks.today(clock)));
        invited.stream().filter(member -> member.email().equals(address)).forEach(member -> member.leave(null));
        if (invited.stream().noneMatch(member -> member.email().equals(address))) {
            invite(vendor.id(), address);
        }
    }

    private void invite(UUID vendorId, String contactEmail) {
        String address = Email.stored(contactEmail);
        if (address != null) {
            members.persist(new Member(UUID.randomUUID(), vendorId, address, new MemberDuties(null, null, Role.ADMIN, true),
                    Clocks.today(clock)));
        }
    }
}
