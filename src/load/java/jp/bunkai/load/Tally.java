package jp.bunkai.load;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** What was sent and what arrived, by the number of the request. Of one thread only. */
final class Tally {

    /** An acknowledged edit: who made it, when it was begun and when it was acknowledged. */
    record Edit(int person, long begun, long acknowledged) {
    }

    /** Who was told of an edit, and when. */
    private static final class Arrivals {
        private final BitSet who = new BitSet();
        private long[] at = new long[32];
        private int count;
        private int twice;
    }

    private final Map<String, Edit> edits = new HashMap<>();
    private final Map<String, Arrivals> arrivals = new HashMap<>();
    private final Map<String, Integer> refusals = new HashMap<>();

    private long from = Long.MIN_VALUE;

    /** Times are told of edits that begin from now on; what arrives of those before is still looked for. */
    void measure() {
        from = System.nanoTime();
        refusals.clear();
    }

    /** How many edits the times are of. */
    long measured() {
        return edits.values().stream().filter(edit -> edit.begun() >= from).count();
    }

    void acknowledged(String request, Edit edit) {
        edits.put(request, edit);
    }

    /** Several events of one request count once: an edit that changes two fields is one edit. */
    void arrived(String request, int person, long at) {
        Arrivals known = arrivals.computeIfAbsent(request, id -> new Arrivals());
        if (known.who.get(person)) {
            known.twice++;
            return;
        }
        known.who.set(person);
        if (known.count == known.at.length) {
            known.at = Arrays.copyOf(known.at, 2 * known.count);
        }
        known.at[known.count++] = at;
    }

    void refused(String why) {
        refusals.merge(why, 1, Integer::sum);
    }

    Map<String, Edit> edits() {
        return edits;
    }

    Map<String, Integer> refusals() {
        return refusals;
    }

    /** Edits that reached not everybody who listens. */
    long missed(int listeners) {
        return edits.keySet().stream().mapToLong(request -> listeners - (arrivals.containsKey(request) ? arrivals.get(request).count : 0)).sum();
    }

    /** Edits of which somebody was told twice. */
    long twice() {
        return edits.keySet().stream().filter(arrivals::containsKey).mapToLong(request -> arrivals.get(request).twice).sum();
    }

    /** Nanoseconds from the beginning of an edit until its acknowledgement. */
    long[] untilAcknowledged() {
        return each(request -> edits.get(request).acknowledged());
    }

    /** Nanoseconds from the beginning of an edit until the last of all listeners has seen it. */
    long[] untilAllSaw() {
        return each(request -> Arrays.stream(arrivals.get(request).at, 0, arrivals.get(request).count).max().orElseThrow());
    }

    /** Nanoseconds from the beginning of an edit until each single listener has seen it. */
    long[] untilOneSaw() {
        return edits.entrySet().stream().filter(edit -> edit.getValue().begun() >= from && arrivals.containsKey(edit.getKey())).flatMapToLong(edit -> Arrays.stream(
                arrivals.get(edit.getKey()).at, 0, arrivals.get(edit.getKey()).count).map(at -> at - edit.getValue().begun())).sorted().toArray();
    }

    private long[] each(ToLongFunction<String> moment) {
        return edits.keySet().stream().filter(request -> edits.get(request).begun() >= from && arrivals.containsKey(request))
                .mapToLong(request -> moment.applyAsLong(request) - edits.get(request).begun()).sorted().toArray();
    }
}
