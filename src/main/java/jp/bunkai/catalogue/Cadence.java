package jp.bunkai.catalogue;

import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often something repeats: once in {@code every} units. What is older than one period is overdue. */
public record Cadence(
        @Schema(required = true, minimum = "1", maximum = "1000") int every,
        @Schema(required = true) CadenceUnit unit) {

    public Cadence {
        if (every < 1 || every > 1000 || unit == null) {
            throw new IllegalArgumentException("a cadence is once in 1 to 1000 units");
        }
    }

    /** The time between two turns. */
    public Period period() {
        return switch (unit) {
            case DAY -> Period.ofDays(every);
            case WEEK -> Period.ofWeeks(every);
            case MONTH -> Period.ofMonths(every);
            case QUARTER -> Period.ofMonths(3 * every);
            case HALF_YEAR -> Period.ofMonths(6 * every);
            case YEAR -> Period.ofYears(every);
        };
    }

    /** The last day on which the next turn is in time. */
    public LocalDate dueAfter(LocalDate last) {
        return last.plus(period());
    }

    /** As written in a contract: 「年1回」, "once a year". */
    public String written(Language language) {
        return ServiceLevelWording.of(language).cadence(this);
    }
}
