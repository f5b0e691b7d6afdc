package jp.bunkai.organisation;

import java.util.UUID;
import jp.bunkai.audit.Actor;

/**
 * Who looks or acts, and for which organisation. Every read and write of a feature goes through a viewer; it is made from the
 * product's own membership, never from a claim of the login provider.
 */
public record Viewer(UUID personId, UUID memberId, UUID organisationId, OrganisationKind organisationKind,
        String organisationName, Role role, boolean mayConfirm, String name) {

    /** Whether this viewer acts for a hospital. */
    public boolean hospital() {
        return organisationKind == OrganisationKind.HOSPITAL;
    }

    /** How the audit trail names this viewer today. */
    public Actor actor() {
        return new Actor(personId, name, organisationId, organisationName);
    }
}
