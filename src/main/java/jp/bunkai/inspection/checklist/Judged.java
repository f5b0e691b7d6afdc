package jp.bunkai.inspection.checklist;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The day by which the facts of a year are judged. {@code over}: the year is past, and facts are those of its last day. {@code later}: the rows
 * that were entered only after it, of which nothing older is known.
 */
public record Judged(LocalDate on, boolean over, Set<UUID> later) {

    public Judged {
        later = Set.copyOf(later);
    }

    /** A year that runs: the facts are those of today. */
    public static Judged today(LocalDate today) {
        return new Judged(today, false, Set.of());
    }
}
