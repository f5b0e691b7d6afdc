package jp.bunkai.disclosure.mapping.kept;

import java.io.Serializable;
import java.util.Comparator;

/** Numbers of questions as people count: 2.9 before 2.10. */
final class NumberOrder implements Comparator<String>, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public int compare(String one, String other) {
        String[] left = one.split("[-.]");
        String[] right = other.split("[-.]");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            boolean figures = left[i].matches("\\d{1,6}") && right[i].matches("\\d{1,6}");
            int order = figures ? Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i])) : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }
}
