package jp.bunkai.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;

/**
 * The rows of an arrangement in the order of the matrix, and found by id, by duty and by who holds them. Unchangeable; after an edit of one
 * row everything that the row is not part of is shared with what was before.
 */
final class ArrangedRows {

    private final List<RowFact> all;
    private final Map<UUID, Integer> places;
    private final Map<String, List<RowFact>> byDuty;
    private final Map<UUID, List<RowFact>> held;

    ArrangedRows(List<RowFact> rows) {
        all = List.copyOf(rows);
        places = new HashMap<>(2 * all.size());
        byDuty = new HashMap<>();
        held = new HashMap<>();
        for (RowFact row : all) {
            places.put(row.id(), places.size());
            if (row.duty() != null) {
                byDuty.computeIfAbsent(row.duty(), duty -> new ArrayList<>()).add(row);
            }
            if (row.in()) {
                row.letters().forEach((party, letter) -> {
                    if (letter.holds()) {
                        held.computeIfAbsent(party, id -> new ArrayList<>()).add(row);
                    }
                });
            }
        }
    }

    private ArrangedRows(ArrangedRows before, RowFact changed) {
        RowFact was = before.row(changed.id());
        if (was == null) {
            throw new IllegalArgumentException("only a row that is there changes");
        }
        List<RowFact> rows = new ArrayList<>(before.all);
        rows.set(before.places.get(changed.id()), changed);
        all = List.copyOf(rows);
        places = before.places;
        byDuty = new HashMap<>(before.byDuty);
        if (changed.duty() != null) {
            byDuty.computeIfPresent(changed.duty(), (duty, of) -> of.stream().map(row -> row.id().equals(changed.id()) ? changed : row).toList());
        }
        held = new HashMap<>(before.held);
        Set<UUID> holding = holders(changed);
        Set<UUID> holders = new HashSet<>(holders(was));
        holders.addAll(holding);
        holders.forEach(party -> held.put(party, heldNow(before.heldBy(party), was, holding.contains(party) ? changed : null)));
    }

    /** What a party holds, with a row as it now is at the place of the one that it was; without it where the party holds it no more (null). */
    private List<RowFact> heldNow(List<RowFact> before, RowFact was, RowFact changed) {
        int place = places.get(was.id());
        List<RowFact> now = new ArrayList<>(before.size() + 1);
        boolean placed = changed == null;
        for (RowFact row : before) {
            if (row != was) {
                if (!placed && places.get(row.id()) > place) {
                    now.add(changed);
                    placed = true;
                }
                now.add(row);
            }
        }
        if (!placed) {
            now.add(changed);
        }
        return now;
    }

    private static Set<UUID> holders(RowFact row) {
        Set<UUID> holders = new HashSet<>();
        row.letters().keySet().stream().filter(party -> holds(row, party)).forEach(holders::add);
        return holders;
    }

    private static boolean holds(RowFact row, UUID party) {
        Letter letter = row.in() ? row.letter(party) : null;
        return letter != null && letter.holds();
    }

    /** These rows with one of them otherwise. What a row is about never changes: see {@link RowFact}. */
    ArrangedRows with(RowFact changed) {
        return new ArrangedRows(this, changed);
    }

    /** Rows come from a memory and are mostly the same objects. */
    boolean equalTo(ArrangedRows other) {
        if (all.size() != other.all.size()) {
            return false;
        }
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).same(other.all.get(i))) {
                return false;
            }
        }
        return true;
    }

    List<RowFact> all() {
        return all;
    }

    /** The row, or null. */
    RowFact row(UUID id) {
        Integer place = places.get(id);
        return place == null ? null : all.get(place);
    }

    /** Where a row stands among all, or -1. */
    int place(UUID id) {
        return places.getOrDefault(id, -1);
    }

    /** Whether the same rows stand at the same places, in whatever state. */
    boolean placedAs(ArrangedRows other) {
        return places == other.places || places.equals(other.places);
    }

    /** The rows of a duty in every phase, OUT ones included. */
    List<RowFact> ofDuty(String duty) {
        return byDuty.getOrDefault(duty, List.of());
    }

    /** The rows that count and where this party holds A, R or both. */
    List<RowFact> heldBy(UUID party) {
        return held.getOrDefault(party, List.of());
    }
}
