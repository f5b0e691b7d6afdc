package jp.bunkai.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only source of the present time, so that tests can set it. Instants are UTC; a business day is a day in Japan. */
@Singleton
public class Clocks {

    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Cut to the microseconds that the database keeps, so that a time read back equals the time written. */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(JAPAN));
    }
}
