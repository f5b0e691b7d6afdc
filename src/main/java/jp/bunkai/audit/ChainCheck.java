package jp.bunkai.audit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Tells whether a chain is what was written. Pure: it reads the events in the order given and a head known from elsewhere (the
 * chain's row, a mailed receipt, an evidence record), and names every event that was removed (of long gaps the
 * first), changed, inserted or moved.
 * Without a head from outside, a host that rewrites the whole chain cannot be caught; that is what receipts are for.
 */
public final class ChainCheck {

    /** Missing numbers are named one by one up to so many, after that only the first of each gap; a head that somebody invents may lie as far off as he likes. */
    private static final int MOST_REMOVED = 1_000;

    private ChainCheck() {
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
        Set<Finding> found = new LinkedHashSet<>();
        int removed = 0;
        Set<Long> seen = new HashSet<>();
        long next = 1;
        String previous = AuditEvent.GENESIS;
        for (AuditEvent event : events) {
            if (!event.chainId().equals(chainId) || !seen.add(event.seq())) {
                found.add(new Finding(Flaw.INSERTED, event.seq()));
                continue;
            }
            if (!EventHash.of(event).equals(event.hash())) {
                found.add(new Finding(Flaw.CHANGED, event.seq()));
            }
            if (event.seq() < next) {
                found.add(new Finding(Flaw.MOVED, event.seq()));
                found.remove(new Finding(Flaw.REMOVED, event.seq()));
                continue;
            }
            for (long gap = next; gap < event.seq() && (gap == next || removed < MOST_REMOVED); gap++, removed++) {
                found.add(new Finding(Flaw.REMOVED, gap));
            }
            if (next < event.seq()) {
                previous = null;
            }
            if (previous != null && !event.previousHash().equals(previous)) {
                found.add(new Finding(Flaw.UNLINKED, event.seq()));
            }
            if (event.seq() == head.seq() && !event.hash().equals(head.hash())) {
                found.add(new Finding(Flaw.CHANGED, event.seq()));
            }
            previous = event.hash();
            next = event.seq() + 1;
        }
        for (long gap = next; gap > 0 && gap <= head.seq() && (gap == next || removed < MOST_REMOVED); gap++, removed++) {
            found.add(new Finding(Flaw.REMOVED, gap));
        }
        return List.copyOf(found);
    }
}
