package jp.bunkai.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long things took, by what they were. */
final class Times {

    private final Map<String, List<Long>> nanos = new TreeMap<>();

    void add(String what, long begun) {
        nanos.computeIfAbsent(what, none -> new ArrayList<>()).add(System.nanoTime() - begun);
    }

    /** Median and slowest of each, in milliseconds. */
    String text() {
        StringBuilder text = new StringBuilder();
        nanos.forEach((what, each) -> {
            List<Long> sorted = new ArrayList<>(each);
            Collections.sort(sorted);
            text.append(String.format(Locale.ROOT, "%-60s %4d times, median %8.1f ms, slowest %8.1f ms%n", what, sorted.size(),
                    sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() - 1) / 1e6));
        });
        return text.toString();
    }
}
