package jp.bunkai.matrix.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.order.AreaOrder.Placed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Wherever a row is moved, it stands there, the others keep their order, and nobody beyond the move gets another place. */
class AreaOrderPropertiesTest {

    private static UUID row(int number) {
        return new UUID(0, number);
    }

    @Property(tries = 300)
    void aMovedRowStandsWhereItWasPutAndTheOthersKeepTheirOrder(@ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 9) Integer> gaps,
            @ForAll @IntRange(max = 11) int from, @ForAll @IntRange(max = 11) int to, @ForAll boolean before) {
        List<Placed> area = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < gaps.size(); i++) {
            place += gaps.get(i);
            area.add(new Placed(row(i), place));
        }
        int moved = from % gaps.size();
        int neighbour = to % gaps.size();
        if (moved == neighbour) {
            return;
        }
        Map<UUID, Integer> changed = AreaOrder.move(area, row(moved), row(neighbour), before);
        List<UUID> wanted = new ArrayList<>(area.stream().map(Placed::row).toList());
        wanted.remove(row(moved));
        wanted.add(wanted.indexOf(row(neighbour)) + (before ? 0 : 1), row(moved));
        Map<UUID, Integer> places = new HashMap<>();
        area.forEach(placed -> places.put(placed.row(), placed.place()));
        places.putAll(changed);
        assertEquals(wanted, places.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList());
        assertEquals(area.stream().map(Placed::place).toList(), places.values().stream().sorted().toList(), "the same places, dealt out again");
        int lower = Math.min(moved, neighbour);
        int upper = Math.max(moved, neighbour);
        changed.keySet().forEach(row -> assertTrue(row.getLeastSignificantBits() >= lower && row.getLeastSignificantBits() <= upper));
    }

    @Property(tries = 100)
    void rowsThatSharedAPlaceAreToldApart(@ForAll @Size(min = 3, max = 8) List<@IntRange(min = 1, max = 3) Integer> numbers) {
        List<Integer> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        List<Placed> area = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            area.add(new Placed(row(i), sorted.get(i)));
        }
        Map<UUID, Integer> places = new HashMap<>();
        area.forEach(placed -> places.put(placed.row(), placed.place()));
        places.putAll(AreaOrder.move(area, row(sorted.size() - 1), row(0), true));
        assertEquals(places.size(), places.values().stream().distinct().count());
        assertEquals(row(sorted.size() - 1), places.entrySet().stream().min(Comparator.comparing(Map.Entry::getValue)).orElseThrow().getKey());
    }
}
