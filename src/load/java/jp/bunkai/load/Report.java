package jp.bunkai.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run has shown. */
final class Report {

    private static final double MILLIS = 1e6;

    private final Tally tally;
    private final double seconds;
    private final long missed;
    private final StringBuilder text = new StringBuilder();
    private long lost;

    Report(Options options, int rows, Tally tally, List<Person> persons, double seconds) {
        this.tally = tally;
        this.seconds = seconds;
        this.missed = tally.missed(persons.size());
        line("%d people of %d organisations, an edit each %.1f s, %d rows, %.0f s after %d s with an edit each %.1f s", persons.size(), People.ORGANISATIONS,
                options.every(), rows, seconds, options.warm(), options.warmEvery());
        line("acknowledged %d edits (%.1f/s), told %d times; before that %d edits", tally.measured(), tally.measured() / seconds,
                (long) tally.edits().size() * persons.size() - missed, tally.edits().size() - tally.measured());
        line("%-34s %8s %8s %8s %8s", "milliseconds", "p50", "p95", "p99", "max");
        times("edit to acknowledgement", tally.untilAcknowledged());
        times("edit to seen by one", tally.untilOneSaw());
        times("edit to seen by all others", tally.untilAllSaw());
        tally.refusals().forEach((why, count) -> line("%5d × %s", count, why));
        line("streams cut and opened again: %d", persons.stream().mapToInt(Person::losses).sum());
        line("not told live to somebody: %d; told more than once: %d", missed, tally.twice());
    }

    void uses(String process, Usage before, Usage after) {
        line("%s: %.0f %% of one core, %d MB resident", process, 100 * (after.cpuSeconds() - before.cpuSeconds()) / seconds, after.residentMegabytes());
    }

    /** How long the start took, and the first annex after it. */
    void started(Installation installation, double firstAnnexMillis) {
        line("packaged start until ready: %.1f s; first annex after it: %.0f ms", installation.startMillis() / 1000.0, firstAnnexMillis);
    }

    /** How long single readings took, one after another, while nobody edits. */
    void read(String what, long[] nanos) {
        times(what, Arrays.stream(nanos).sorted().toArray());
    }

    /** Takes in what a replay of the whole time holds. */
    void replayed(Map<String, Integer> found) {
        lost = tally.edits().keySet().stream().filter(request -> !found.containsKey(request)).count();
        line("replay: %d of %d acknowledged edits found, %d lost", tally.edits().size() - lost, tally.edits().size(), lost);
    }

    /** Whether everything acknowledged was told to everybody and stands in the replay. */
    boolean whole() {
        return lost == 0 && missed == 0 && !tally.edits().isEmpty();
    }

    String text() {
        return text.toString();
    }

    private void times(String what, long[] sorted) {
        line("%-34s %8.1f %8.1f %8.1f %8.1f", what, at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / MILLIS;
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
