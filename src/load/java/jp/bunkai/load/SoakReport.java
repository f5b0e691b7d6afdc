package jp.bunkai.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a soak has shown. */
final class SoakReport {

    private static final double MILLIS = 1e6;
    private static final double SECONDS = 1e9;
    private static final Pattern ACT = Pattern.compile("\"actId\":\"([^\"]+)\"[^\n]*?\"field\":(null|\"[^\"]*\")");

    private final Ledger ledger;
    private final List<Blow> blows;
    private final long begun;
    private final StringBuilder text = new StringBuilder();
    private boolean whole = true;
    private long expected;
    private long missed;
    private long twice;
    private int reconnects;
    private int listeners;

    SoakReport(Map<String, String> given, Ledger ledger, List<Blow> blows, long begun) {
        this.ledger = ledger;
        this.blows = blows;
        this.begun = begun;
        line(String.format(Locale.ROOT, "%s people, a turn each %s s, for %s minutes; blows:", given.get("people"), given.get("every"), given.get("minutes")));
        blows.forEach(blow -> line(String.format(Locale.ROOT, "  at %.1f s %s; ready again at %.1f s", second(blow.at()), blow.what(), second(blow.back()))));
    }

    boolean whole() {
        return whole;
    }

    String text() {
        return text.toString();
    }

    void line(String line) {
        text.append(line).append(System.lineSeparator());
    }

    void wrong(String what) {
        whole = false;
        line("WRONG: " + what);
    }

    /** How many of each, and how long the answered ones took. */
    void requests() {
        line(String.format(Locale.ROOT, "%-46s %8s %8s %8s %8s %8s", "milliseconds until the answer", "times", "p50", "p95", "p99", "max"));
        for (String what : List.of("edit", "confirm", "comment", "read", "session")) {
            times(what + ", all", what, any -> true);
            times(what + ", while nothing was down", what, this::undisturbed);
        }
        Map<String, Long> begunAt = ledger.asked().stream().filter(one -> one.what().equals("edit") && one.outcome() == Ledger.Outcome.DONE && one.request() != null && undisturbed(one))
                .collect(Collectors.toMap(Ledger.Asked::request, Ledger.Asked::begun, (first, second) -> first));
        long[] seen = ledger.asked().stream().mapToInt(Ledger.Asked::person).distinct().boxed().flatMap(person -> ledger.heard(person).stream())
                .filter(event -> begunAt.containsKey(event.request())).mapToLong(event -> event.at() - begunAt.get(event.request())).sorted().toArray();
        percentiles("edit to seen by one, while nothing was down", seen);
        ledger.asked().stream().filter(one -> one.outcome() == Ledger.Outcome.OVERTAKEN).collect(Collectors.groupingBy(one -> one.what() + " " + one.told(), TreeMap::new, Collectors.counting()))
                .forEach((what, times) -> line("  " + times + " × " + what + " (412: changed meanwhile, 409: no part in the row)"));
    }

    private void times(String label, String what, Predicate<Ledger.Asked> which) {
        percentiles(label, ledger.asked().stream().filter(one -> one.what().equals(what) && one.outcome() == Ledger.Outcome.DONE && which.test(one))
                .mapToLong(one -> one.ended() - one.begun()).sorted().toArray());
    }

    private void percentiles(String label, long[] sorted) {
        line(String.format(Locale.ROOT, "%-46s %8d %8.1f %8.1f %8.1f %8.1f", label, sorted.length, at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100)));
    }

    private boolean undisturbed(Ledger.Asked one) {
        return blows.stream().noneMatch(blow -> blow.disturbs(one.begun(), one.ended()));
    }

    /** Errors second by second, each under the blow that it lies in; one outside of all is a fault. */
    void errors() {
        Map<Long, Map<String, Integer>> seconds = new TreeMap<>();
        Map<Long, String> why = new HashMap<>();
        long outside = 0;
        for (Ledger.Asked one : ledger.asked()) {
            if (one.outcome() == Ledger.Outcome.UNKNOWN || one.outcome() == Ledger.Outcome.WRONG) {
                Optional<Blow> blow = blows.stream().filter(known -> known.explains(one.ended())).findFirst();
                long second = (long) Math.floor(second(one.ended()));
                seconds.computeIfAbsent(second, none -> new TreeMap<>()).merge(one.what() + " " + one.told(), 1, Integer::sum);
                why.put(second, blow.map(known -> String.format(Locale.ROOT, "%s %.1f s before", known.what(), second(one.ended()) - second(known.at()))).orElse("NOTHING WAS DOWN"));
                outside += blow.isPresent() && one.outcome() == Ledger.Outcome.UNKNOWN && !one.told().contains("without") ? 0 : 1;
            }
        }
        line("errors by the second:");
        seconds.forEach((second, errors) -> line("  " + second + " s (" + why.get(second) + "): " + errors));
        long all = seconds.values().stream().flatMap(errors -> errors.values().stream()).mapToLong(Integer::longValue).sum();
        line("errors: " + all + " of " + ledger.asked().size() + " requests, in " + seconds.size() + " seconds; outside the seconds of a loss, or without Retry-After: " + outside);
        if (outside > 0) {
            wrong("errors where nothing was down");
        }
        ledger.oddities().forEach((what, times) -> wrong(times + " × " + what));
    }

    /** Holds what one listener was told live, over all its connections, against the replay of the whole time. */
    void heard(int person, String replay, int times) {
        Map<String, Integer> told = new HashMap<>();
        Matcher matcher = ACT.matcher(replay);
        while (matcher.find()) {
            told.merge(matcher.group(1) + "/" + matcher.group(2), 1, Integer::sum);
        }
        Map<String, Integer> live = new HashMap<>();
        ledger.heard(person).forEach(event -> live.merge(event.act(), 1, Integer::sum));
        listeners++;
        reconnects += times;
        expected += told.values().stream().mapToLong(Integer::longValue).sum();
        missed += told.entrySet().stream().filter(event -> live.getOrDefault(event.getKey(), 0) < event.getValue()).count();
        twice += live.entrySet().stream().filter(event -> event.getValue() > told.getOrDefault(event.getKey(), 0)).count();
    }

    void streams() {
        line(String.format(Locale.ROOT, "streams: %d listeners, cut and opened again %d times; %d events told, %d missed, %d told twice or not in the replay", listeners, reconnects,
                expected, missed, twice));
        if (missed > 0 || twice > 0 || expected == 0) {
            wrong("events missed or told twice");
        }
    }

    private double second(long moment) {
        return (moment - begun) / SECONDS;
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / MILLIS;
    }
}
