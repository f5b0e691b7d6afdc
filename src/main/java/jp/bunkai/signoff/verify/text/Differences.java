package jp.bunkai.signoff.verify.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What differs between the texts of two documents, in their order: the longest common sequence stays, the rest is told by control. */
public final class Differences {

    /** More than this many pieces on both sides of a change are told as one; a table of that size fills memory. */
    private static final long LARGEST_TABLE = 4_000_000;
    private static final int MOST = 200;

    private Differences() {
    }

    public static List<Difference> between(DocumentText expected, DocumentText found) {
        List<Piece> before = expected.pieces();
        List<Piece> after = found.pieces();
        int start = 0;
        while (start < before.size() && start < after.size() && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return told(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    }

    /** How much of what was expected is there, in whatever order, between 0 and 1. */
    public static double alike(DocumentText expected, DocumentText found) {
        Map<Piece, Integer> left = new HashMap<>();
        found.pieces().forEach(piece -> left.merge(piece, 1, Integer::sum));
        long there = expected.pieces().stream().filter(piece -> left.merge(piece, -1, Integer::sum) >= 0).count();
        return expected.pieces().isEmpty() ? 0 : there / (double) expected.pieces().size();
    }

    private static List<Difference> told(List<Piece> before, List<Piece> after) {
        List<Difference> differences = new ArrayList<>();
        boolean whole = (long) before.size() * after.size() > LARGEST_TABLE;
        int[][] common = whole ? null : common(before, after);
        int i = 0;
        int j = 0;
        while (differences.size() < MOST && (i < before.size() || j < after.size())) {
            boolean both = i < before.size() && j < after.size();
            if (both && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (both && before.get(i).control().equals(after.get(j).control()) && (whole || common[i + 1][j + 1] >= Math.max(common[i + 1][j], common[i][j + 1]))) {
                differences.add(new Difference(before.get(i).control(), after.get(j++).text(), before.get(i++).text()));
            } else if (i < before.size() && (!both || !whole && common[i + 1][j] >= common[i][j + 1])) {
                differences.add(new Difference(before.get(i).control(), null, before.get(i++).text()));
            } else {
                differences.add(new Difference(after.get(j).control(), after.get(j++).text(), null));
            }
        }
        return differences;
    }

    private static int[][] common(List<Piece> before, List<Piece> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
