package jp.bunkai.platform.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * A node whose clock and the database's differ by more than a minute takes no requests: deadlines, sessions and the times of events would be wrong, and
 * nobody sees it on the screen.
 */
@Readiness
@Singleton
class ClockCheck implements HealthCheck {

    private static final Duration MOST = Duration.ofMinutes(1);

    private final DataSource database;
    private final Clock clock;

    ClockCheck(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("clock");
        try (Connection connection = database.getConnection(); Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select utc_timestamp(6)")) {
            row.next();
            Duration apart = Duration.between(row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC), clock.instant()).abs();
            return answer.withData("secondsApart", apart.toSeconds()).status(apart.compareTo(MOST) <= 0).build();
        } catch (SQLException e) {
            // Which is told of by the check of the database.
            return answer.down().build();
        }
    }
}
