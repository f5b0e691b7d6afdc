package jp.bunkai.audit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tells whether a chain is what was written. Pure: it reads the events in the order given and a head known from elsewhere (the
 * chain's row, a mailed receipt, an evidence record), and names every event that was removed (of long gaps the
 * first), changed, inserted or moved. Events are looked at one by one and none is held, so a chain may be as long as it likes.
 * Without a head from outside, a host that rewrites the whole chain cannot be caught; that is what receipts are for.
 */
public final class ChainCheck {

    /** Missing numbers are named one by one up to so many, after that only the first of each gap; a head that somebody invents may lie as far off as he likes. */
    private static final int MOST_REMOVED = 1_000;

    private final UUID chainId;
    private final Head head;
    private final Set<Finding> found = new LinkedHashSet<>();
    /** Numbers that were passed over: from the first of each gap to the one after its last. */
    private final TreeMap<Long, Long> gaps = new TreeMap<>();
    private final Set<Long> late = new HashSet<>();
    private int removed;
    private long next = 1;
    private String previous = AuditEvent.GENESIS;

    /** The check of a chain that is known to have had this head; then every event is given to {@link #next}. */
    ChainCheck(UUID chainId, Head head) {
        this.chainId = chainId;
        this.head = head;
    }

    /** What is wrong at a place of the chain. */
    public enum Flaw {
        /** No event stands where one was written. */
        REMOVED,
        /** The event does not hash to its own hash: its content is not what was written. */
        CHANGED,
        /** The event belongs to another chain, or its number stands twice. */
        INSERTED,
        /** The event stands before one of a lower number. */
        MOVED,
        /** The event does not continue the one before it: one of the two was replaced. */
        UNLINKED
    }

    /** A flaw and the number it was found at. */
    public record Finding(Flaw flaw, long seq) {
    }

    /** The last number and hash that are known to have stood in a chain; the number is 0 for an empty chain. */
    public record Head(long seq, String hash) {

        /** The head of a chain without events. */
        public static final Head EMPTY = new Head(0, AuditEvent.GENESIS);
    }

    /** All flaws, in the order found; an empty list says that the chain is whole up to this head and beyond. */
    public static List<Finding> check(UUID chainId, List<AuditEvent> events, Head head) {
        ChainCheck check = new ChainCheck(chainId, head);
        events.forEach(check::next);
        return check.end();
    }

    /** Looks at the event that comes next. */
    void next(AuditEvent event) {
        long seq = event.seq();
        if (!event.chainId().equals(chainId) || stoodAlready(seq)) {
            found.add(new Finding(Flaw.INSERTED, seq));
            return;
        }
        if (!EventHash.of(event).equals(event.hash())) {
            found.add(new Finding(Flaw.CHANGED, seq));
        }
        if (seq < next) {
            late.add(seq);
            found.add(new Finding(Flaw.MOVED, seq));
            found.remove(new Finding(Flaw.REMOVED, seq));
            return;
        }
        for (long gap = next; gap < seq && (gap == next || removed < MOST_REMOVED); gap++, removed++) {
            found.add(new Finding(Flaw.REMOVED, gap));
        }
        if (next < seq) {
            gaps.put(next, seq);
            previous = null;
        }
        if (previous != null && !event.previousHash().equals(previous)) {
            found.add(new Finding(Flaw.UNLINKED, seq));
        }
        if (seq == head.seq() && !event.hash().equals(head.hash())) {
            found.add(new Finding(Flaw.CHANGED, seq));
        }
        previous = event.hash();
        next = seq + 1;
    }

    /** Whether anything was found among the events so far. */
    boolean flawed() {
        return !found.isEmpty();
    }

    /** All flaws, when the last event was looked at. */
    List<Finding> end() {
        for (long gap = next; gap > 0 && gap <= head.seq() && (gap == next || removed < MOST_REMOVED); gap++, removed++) {
            found.add(new Finding(Flaw.REMOVED, gap));
        }
        return List.copyOf(found);
    }

    private boolean stoodAlready(long seq) {
        if (late.contains(seq)) {
            return true;
        }
        Map.Entry<Long, Long> gap = gaps.floorEntry(seq);
        return seq >= 1 && seq < next && (gap == null || seq >= gap.getValue());
    }
}
