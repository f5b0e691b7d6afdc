package jp.bunkai.signoff.after;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When somebody is told of a dated duty. What repeats often is not announced before: it would be told all the time. */
enum ReminderStage {
    /** It is due before long. */
    SOON,
    /** Its day has passed. */
    OVERDUE,
    /** Its day has passed long ago. */
    LATE;

    private static final int LATE_DAYS = 30;

    /** The stage of today; none while there is nothing to say. */
    static Optional<ReminderStage> of(Obligation duty, LocalDate today) {
        if (duty.due().plusDays(LATE_DAYS).isBefore(today)) {
            return Optional.of(LATE);
        }
        if (duty.overdue(today)) {
            return Optional.of(OVERDUE);
        }
        long period = ChronoUnit.DAYS.between(duty.from(), duty.due());
        int before = period >= 60 ? 14 : period >= 14 ? 3 : 0;
        return before > 0 && !today.isBefore(duty.due().minusDays(before)) ? Optional.of(SOON) : Optional.empty();
    }
}
