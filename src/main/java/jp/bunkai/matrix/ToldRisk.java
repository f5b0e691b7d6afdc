package jp.bunkai.matrix;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * An open risk that both the hospital and this vendor know of. {@code source}: the key of the proposal that it was made from, absent by
 * hand. {@code agreed}: the side that was told agreed to what it says now.
 */
public record ToldRisk(UUID id, UUID vendor, String source, boolean agreed, Set<UUID> rows, Set<String> duties) {

    public ToldRisk {
        rows = Set.copyOf(rows);
        duties = Set.copyOf(duties);
    }

    /** The same risk, about what either says. */
    ToldRisk and(ToldRisk other) {
        return new ToldRisk(id, vendor, source, agreed, union(rows, other.rows), union(duties, other.duties));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Whether it speaks of a row, or of its duty. */
    public boolean about(RowFact row) {
        return rows.contains(row.id()) || row.duty() != null && duties.contains(row.duty());
    }
}
