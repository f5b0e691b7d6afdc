package jp.bunkai.negotiation.declaration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Sight;

/**
 * Who is asked about which rows. A vendor is asked about every row whose letters it sees; a row on something that none of them works on is
 * asked of all, for that is where a duty gets lost. Nobody is asked about what concerns another vendor alone.
 */
final class Asked {

    private Asked() {
    }

    static Map<UUID, Set<UUID>> of(Arrangement arrangement, Collection<UUID> vendors, Collection<UUID> rows) {
        List<PartyFact> asked = vendors.stream().map(arrangement::party).toList();
        Map<UUID, Set<UUID>> byVendor = new LinkedHashMap<>();
        asked.forEach(vendor -> byVendor.put(vendor.id(), new LinkedHashSet<>()));
        Set<UUID> chosen = Set.copyOf(rows);
        arrangement.rowsIn().filter(row -> chosen.contains(row.id()))
                .forEach(row -> whom(arrangement, row, asked).forEach(vendor -> byVendor.get(vendor.id()).add(row.id())));
        return byVendor;
    }

    private static List<PartyFact> whom(Arrangement arrangement, RowFact row, List<PartyFact> vendors) {
        if (row.scope().of(ScopeKind.PARTY)) {
            return vendors.stream().filter(vendor -> vendor.id().equals(row.scope().id()) || row.letter(vendor.id()) != null)
                    .toList();
        }
        List<PartyFact> seeing = vendors.stream().filter(vendor -> new Sight(arrangement, vendor).seesLetters(row)).toList();
        return seeing.isEmpty() ? vendors : seeing;
    }
}
