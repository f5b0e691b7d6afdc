package jp.bunkai.organisation;

import java.util.UUID;
import jp.bunkai.catalogue.Language;

/**
 * A member as other features need it: whom to name, to tell and to mail.
 *
 * @param personId null until somebody has logged in with the member's address
 * @param name null until the person comes, unless the invitation gave it
 * @param language the one that the person uses, or null where that is not known
 */
public record MemberContact(UUID memberId, UUID organisationId, UUID personId, String name, String email, String title, Role role, boolean active,
        Language language) {
}
