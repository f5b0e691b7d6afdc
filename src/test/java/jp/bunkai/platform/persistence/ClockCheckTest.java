package jp.bunkai.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

/** A clock that is minutes off makes a node unready. */
@QuarkusTest
class ClockCheckTest {

    @Inject
    DataSource database;

    @Test
    void theDatabasesClockIsTheMeasure() {
        Clock right = Clock.systemUTC();
        assertEquals(Status.UP, new ClockCheck(database, right).call().getStatus());
        assertEquals(Status.UP, new ClockCheck(database, Clock.offset(right, Duration.ofSeconds(-30))).call().getStatus());
        assertEquals(Status.DOWN, new ClockCheck(database, Clock.offset(right, Duration.ofMinutes(3))).call().getStatus());
        assertEquals(Status.DOWN, new ClockCheck(database, Clock.offset(right, Duration.ofMinutes(-3))).call().getStatus());
    }
}
