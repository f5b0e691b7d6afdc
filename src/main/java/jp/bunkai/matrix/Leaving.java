package jp.bunkai.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.start.RowFactory;
import jp.bunkai.matrix.start.RowPlan;

/**
 * An arrangement as it would be if parties left it, by the very facts that a real leaving changes, so that the same rules tell what follows: what they
 * hold, nobody holds, and the rows about them stand OUT, as {@link MatrixFollow} would have it.
 */
public final class Leaving {

    private Leaving() {
    }

    /** The vendor itself and the subcontractors that are there through it. */
    public static Set<UUID> of(Arrangement arrangement, UUID vendor) {
        return Stream.concat(Stream.of(vendor), arrangement.parties().stream().filter(party -> vendor.equals(party.prime()) && !party.left())
                .map(PartyFact::id)).collect(Collectors.toSet());
    }

    /** The same day and these parties gone. */
    public static Arrangement without(Arrangement before, Set<UUID> parties) {
        ArrangementFacts facts = before.facts();
        Arrangement left = new Arrangement(facts.withParties(facts.parties().stream().map(party -> parties.contains(party.id()) ? gone(party) : party).toList()));
        Map<UUID, String> withdrawn = RowFactory.plan(left).withdrawn().stream().collect(Collectors.toMap(RowPlan.Withdrawn::rowId, RowPlan.Withdrawn::reason));
        return withdrawn.isEmpty() ? left : new Arrangement(left.facts().withRows(left.rows().stream()
                .map(row -> withdrawn.containsKey(row.id()) ? out(row, withdrawn.get(row.id())) : row).toList()));
    }

    private static PartyFact gone(PartyFact party) {
        return new PartyFact(party.id(), party.organisationId(), party.name(), party.function(), party.prime(), true, party.publishedTerms(),
                party.shownToAll(), party.reachedByDay(), party.reachedByNight());
    }

    /** It is the hospital that lets a party go, and so it has agreed. */
    private static RowFact out(RowFact row, String reason) {
        Map<FieldPath, Object> out = new HashMap<>();
        out.put(FieldPath.of(Field.STANDING), Standing.OUT);
        out.put(FieldPath.of(Field.OUT_REASON), reason);
        return new RowFact(row.id(), row.duty(), row.area(), row.core(), row.phase(), row.scope(), row.state().with(out), true, row.evidence());
    }
}
