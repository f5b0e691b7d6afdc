package jp.bunkai.signoff.after;

import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.catalogue.Text;

/**
 * What somebody owes by a day. {@code party}: who owes it, null for both sides. {@code row}: null where it is about no row; {@code last}: when it was done
 * last, as far as evidence shows, or null.
 * {@code from}: the day from which it is counted.
 */
record Obligation(ObligationKind kind, UUID revision, UUID vendor, UUID party, UUID row, Text what, Text cadence, LocalDate last, LocalDate from, LocalDate due) {

    boolean overdue(LocalDate today) {
        return due.isBefore(today);
    }
}
