package jp.bunkai.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only source of the present time, so that tests can set it. Instants are UTC; a business day is a day in Japan. */
@Singleton
public class Clocks {

    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Produces
    @Singleton
    Clock clock() {
        return new SettableClock();
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(JAPAN));
    }
}
