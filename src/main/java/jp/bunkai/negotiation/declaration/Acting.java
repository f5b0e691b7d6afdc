package jp.bunkai.negotiation.declaration;

import jp.bunkai.audit.Actor;
import jp.bunkai.organisation.OrganisationKind;
import jp.bunkai.organisation.Role;
import jp.bunkai.organisation.Viewer;

/** Somebody who acted before, as named then: what follows later from that act is written in this person's name, with no right beyond it. */
public final class Acting {

    private Acting() {
    }

    static Viewer hospital(Actor actor) {
        return viewer(actor, OrganisationKind.HOSPITAL);
    }

    public static Viewer vendor(Actor actor) {
        return viewer(actor, OrganisationKind.VENDOR);
    }

    private static Viewer viewer(Actor actor, OrganisationKind kind) {
        return new Viewer(actor.personId(), null, actor.organisationId(), kind, actor.organisationName(), Role.VIEWER, false, actor.name());
    }
}
