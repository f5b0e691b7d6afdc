package jp.bunkai.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Members as other features name, tell and mail them. Called inside the caller's transaction; who may know of whom is for the caller to
 * decide. Each call is two statements, whatever the number of members.
 */
@ApplicationScoped
public class MemberDirectory {

    private final MemberRepository members;
    private final PersonRepository people;

    MemberDirectory(MemberRepository members, PersonRepository people) {
        this.members = members;
        this.people = people;
    }

    /** These members by id, those who have left included. */
    public Map<UUID, MemberContact> byId(Collection<UUID> memberIds) {
        return memberIds.isEmpty() ? Map.of() : contacts(members.list("id in ?1", memberIds)).stream()
                .collect(Collectors.toMap(MemberContact::memberId, Function.identity()));
    }

    /** Who acts for these organisations today, in the order in which they joined. */
    public List<MemberContact> activeOf(Collection<UUID> organisationIds) {
        return organisationIds.isEmpty() ? List.of()
                : contacts(members.list("organisationId in ?1 and leftOn is null order by organisationId, joinedOn, email", organisationIds));
    }

    private List<MemberContact> contacts(List<Member> found) {
        List<UUID> personIds = found.stream().map(Member::personId).filter(Objects::nonNull).toList();
        Map<UUID, Person> byId = personIds.isEmpty() ? Map.of() : people.list("id in ?1", personIds).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return found.stream().map(member -> contact(member, member.personId() == null ? null : byId.get(member.personId()))).toList();
    }

    private static MemberContact contact(Member member, Person person) {
        String name = member.name() == null && person != null ? person.name() : member.name();
        return new MemberContact(member.id(), member.organisationId(), member.personId(), name, member.email(), member.title(), member.role(),
                member.active(), person == null ? null : person.language());
    }
}
