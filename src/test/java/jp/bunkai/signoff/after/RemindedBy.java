package jp.bunkai.signoff.after;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.time.ZonedDateTime;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.support.TestClock;

/** Lets the schedule do at once what it does every morning. */
public final class RemindedBy {

    private RemindedBy() {
    }

    /** In the morning, or later on the same day in Japan. */
    public static void theSchedule(TestClock clock) {
        ZonedDateTime now = clock.instant().atZone(Clocks.JAPAN);
        if (now.getHour() < 8) {
            clock.advance(Duration.ofHours(8L - now.getHour()));
        }
        Arc.container().instance(ObligationReminders.class).get().remind();
    }
}
