package jp.bunkai.matrix;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An arrangement as it would be if parties left it, by the very facts that a real leaving changes, so that the same rules tell what follows. */
public final class Leaving {

    private Leaving() {
    }

    /** The vendor itself and the subcontractors that are there through it. */
    public static Set<UUID> of(Arrangement arrangement, UUID vendor) {
        return Stream.concat(Stream.of(vendor), arrangement.parties().stream().filter(party -> vendor.equals(party.prime()) && !party.left())
                .map(PartyFact::id)).collect(Collectors.toSet());
    }

    /** The same day, the same rows, and these parties gone: what they hold, nobody holds. */
    public static Arrangement without(Arrangement before, Set<UUID> parties) {
        ArrangementFacts facts = before.facts();
        return new Arrangement(facts.withParties(facts.parties().stream().map(party -> parties.contains(party.id()) ? gone(party) : party).toList()));
    }

    private static PartyFact gone(PartyFact party) {
        return new PartyFact(party.id(), party.organisationId(), party.name(), party.function(), party.prime(), true, party.publishedTerms(),
                party.shownToAll(), party.reachedByDay(), party.reachedByNight());
    }
}
