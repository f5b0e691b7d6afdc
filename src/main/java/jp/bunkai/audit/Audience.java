package jp.bunkai.audit;

import java.util.Objects;
import java.util.UUID;

/**
 * Who may read an event. It follows from the facts the event tells: what every direct party sees goes to {@link Kind#ALL}, what
 * only the hospital and one other party see to that {@link Kind#PAIR}, what one side prepares for itself to its
 * {@link Kind#ORGANISATION}. A subcontractor is no reader of ALL; it reads its pair.
 */
public record Audience(Kind kind, UUID organisationId) {

    /** The three kinds of readers. */
    public enum Kind {
        /** The hospital and all direct parties. */
        ALL,
        /** The hospital and the one party named. */
        PAIR,
        /** The one organisation named. */
        ORGANISATION
    }

    public Audience {
        Objects.requireNonNull(kind);
        if ((kind == Kind.ALL) != (organisationId == null)) {
            throw new IllegalArgumentException("ALL names no organisation, the other kinds name one");
        }
    }

    /** The hospital and all direct parties. */
    public static Audience all() {
        return new Audience(Kind.ALL, null);
    }

    /** The hospital and this other organisation. */
    public static Audience pair(UUID otherOrganisation) {
        return new Audience(Kind.PAIR, otherOrganisation);
    }

    /** This organisation alone. */
    public static Audience organisation(UUID organisation) {
        return new Audience(Kind.ORGANISATION, organisation);
    }
}
