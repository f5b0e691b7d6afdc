package jp.bunkai.organisation;

import java.util.List;

/** A signed-in person as this product knows it, with everything it is a member of today. */
record KnownPerson(Person person, List<Membership> memberships) {

    /** A member and the organisation it acts for. */
    record Membership(Member member, Organisation organisation) {

        Viewer viewer(Person person) {
            String name = member.name() == null ? person.name() : member.name();
            return new Viewer(person.id(), member.id(), organisation.id(), organisation.kind(), organisation.name(), member.role(),
                    member.mayConfirm(), name);
        }
    }
}
