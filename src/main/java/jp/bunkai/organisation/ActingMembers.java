package jp.bunkai.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells who still acts for its organisation: what was allowed to a member when an answer began may have ended before that answer does. */
@ApplicationScoped
public class ActingMembers {

    private final MemberRepository members;

    ActingMembers(MemberRepository members) {
        this.members = members;
    }

    /** Those of these members that have not left, in one statement. Called inside the caller's transaction. */
    public Set<UUID> among(Collection<UUID> memberIds) {
        return memberIds.isEmpty() ? Set.of() : members.list("id in ?1 and leftOn is null", memberIds).stream().map(Member::id)
                .collect(Collectors.toSet());
    }
}
