package jp.bunkai.matrix.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Moves one row among the rows of its area. The places that were there are dealt out again in the new order, so that rows beyond the two
 * ends of the move stay where they are and rows added later still find their duty. Pure.
 */
final class AreaOrder {

    private AreaOrder() {
    }

    /** A row and its place. */
    record Placed(UUID row, int place) {
    }

    /**
     * The places that change.
     *
     * @param area all rows of the area in their present order
     * @param neighbour the row before or after which {@code row} is to stand
     */
    static Map<UUID, Integer> move(List<Placed> area, UUID row, UUID neighbour, boolean before) {
        List<Placed> order = new ArrayList<>(area);
        Placed moved = order.remove(index(order, row));
        order.add(index(order, neighbour) + (before ? 0 : 1), moved);
        Map<UUID, Integer> changed = new LinkedHashMap<>();
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < order.size(); i++) {
            // Two rows in one place, should there be any, are told apart on the way.
            last = i == 0 ? area.get(i).place() : Math.max(area.get(i).place(), last + 1);
            if (order.get(i).place() != last) {
                changed.put(order.get(i).row(), last);
            }
        }
        return changed;
    }

    private static int index(List<Placed> order, UUID row) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).row().equals(row)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the area has no such row");
    }
}
