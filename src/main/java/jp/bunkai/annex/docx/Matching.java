package jp.bunkai.annex.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries of two lists are the same, in order: the longest common subsequence where the lists are short, and between entries that
 * both have once where they are long, so that a hostile or a very long document costs neither time nor memory.
 */
final class Matching {

    private static final long CELLS = 4_000_000;

    private final List<int[]> pairs = new ArrayList<>();

    private Matching() {
    }

    /** Pairs of positions in both lists, rising in both. */
    static <K> List<int[]> of(List<K> older, List<K> newer) {
        Matching matching = new Matching();
        matching.match(older, 0, older.size(), newer, 0, newer.size());
        return matching.pairs;
    }

    private <K> void match(List<K> older, int a, int aEnd, List<K> newer, int b, int bEnd) {
        int from = a;
        int to = b;
        while (from < aEnd && to < bEnd && older.get(from).equals(newer.get(to))) {
            pairs.add(new int[] {from++, to++});
        }
        int same = 0;
        while (aEnd - same > from && bEnd - same > to && older.get(aEnd - same - 1).equals(newer.get(bEnd - same - 1))) {
            same++;
        }
        if (aEnd - same > from && bEnd - same > to) {
            if ((long) (aEnd - same - from) * (bEnd - same - to) <= CELLS) {
                longest(older, from, aEnd - same, newer, to, bEnd - same);
            } else {
                between(older, from, aEnd - same, newer, to, bEnd - same);
            }
        }
        for (int i = same; i > 0; i--) {
            pairs.add(new int[] {aEnd - i, bEnd - i});
        }
    }

    private <K> void longest(List<K> older, int a, int aEnd, List<K> newer, int b, int bEnd) {
        int[][] length = new int[aEnd - a + 1][bEnd - b + 1];
        for (int i = aEnd - a - 1; i >= 0; i--) {
            for (int j = bEnd - b - 1; j >= 0; j--) {
                length[i][j] = older.get(a + i).equals(newer.get(b + j)) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < aEnd - a && j < bEnd - b) {
            if (older.get(a + i).equals(newer.get(b + j))) {
                pairs.add(new int[] {a + i++, b + j++});
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private <K> void between(List<K> older, int a, int aEnd, List<K> newer, int b, int bEnd) {
        int lastA = a;
        int lastB = b;
        for (int[] anchor : rising(once(older, a, aEnd), once(newer, b, bEnd))) {
            match(older, lastA, anchor[0], newer, lastB, anchor[1]);
            pairs.add(anchor);
            lastA = anchor[0] + 1;
            lastB = anchor[1] + 1;
        }
        if (lastA > a) {
            match(older, lastA, aEnd, newer, lastB, bEnd);
        }
    }

    private static <K> Map<K, Integer> once(List<K> list, int from, int end) {
        Map<K, Integer> places = new HashMap<>();
        for (int i = from; i < end; i++) {
            places.merge(list.get(i), i, (first, second) -> -1);
        }
        places.values().removeIf(place -> place < 0);
        return places;
    }

    /** The longest run of common entries whose places rise in both. */
    private static <K> List<int[]> rising(Map<K, Integer> older, Map<K, Integer> newer) {
        List<int[]> common = new ArrayList<>();
        older.forEach((key, place) -> {
            Integer other = newer.get(key);
            if (other != null) {
                common.add(new int[] {place, other});
            }
        });
        common.sort((one, other) -> Integer.compare(one[0], other[0]));
        int[] tails = new int[common.size()];
        int[] before = new int[common.size()];
        int size = 0;
        for (int i = 0; i < common.size(); i++) {
            int place = common.get(i)[1];
            int at = Arrays.binarySearch(tails, 0, size, place);
            at = at < 0 ? -at - 1 : at;
            tails[at] = place;
            before[i] = at;
            size = Math.max(size, at + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int i = common.size() - 1, wanted = size - 1; i >= 0 && wanted >= 0; i--) {
            if (before[i] == wanted) {
                chain.add(0, common.get(i));
                wanted--;
            }
        }
        return chain;
    }
}
