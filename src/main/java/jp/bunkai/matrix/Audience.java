package jp.bunkai.matrix;

import java.util.Objects;
import java.util.UUID;

/**
 * Who may learn of a finding. It follows from the facts the rule read: letters are for all who see them, terms, declarations and
 * contracts for the hospital and that one party, a party's own affairs for itself. {@link Sight} decides for a given viewer.
 */
public record Audience(Kind kind, UUID party) {

    /** The three kinds of audience. */
    public enum Kind {
        /** All who see the row's letters. */
        ALL,
        /** The hospital and the party named (and, if that is a subcontractor, its prime). */
        PAIR,
        /** The party named alone. */
        ORGANISATION
    }

    public Audience {
        Objects.requireNonNull(kind);
        if ((kind == Kind.ALL) != (party == null)) {
            throw new IllegalArgumentException("ALL names no party, the other kinds name one");
        }
    }

    /** All who see the row's letters. */
    public static Audience all() {
        return new Audience(Kind.ALL, null);
    }

    /** The hospital and this vendor. */
    public static Audience pair(UUID vendor) {
        return new Audience(Kind.PAIR, vendor);
    }

    /** This party alone. */
    public static Audience organisation(UUID party) {
        return new Audience(Kind.ORGANISATION, party);
    }

    /** What concerns one party: the hospital alone if it is the hospital, else the hospital and that vendor. */
    public static Audience concerning(PartyFact party) {
        return party.hospital() ? organisation(party.id()) : pair(party.id());
    }
}
