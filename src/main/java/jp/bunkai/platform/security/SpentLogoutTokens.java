package jp.bunkai.platform.security;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Remembers, for all nodes and until they would have expired anyway, which logout tokens have served. */
@Singleton
class SpentLogoutTokens {

    private final DataSource database;
    private final Clock clock;

    SpentLogoutTokens(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Spends it, in the caller's transaction; false where it has served before. */
    boolean spend(LogoutToken token) {
        String sql = "insert ignore into spent_logout_token (mark, expires_at) values (?, ?)";
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, token.mark());
            statement.setObject(2, utc(token.ends()));
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetExpired() {
        // An hour more than needed, for clocks that differ.
        String sql = "delete from spent_logout_token where expires_at <= ? - interval 1 hour";
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, utc(clock.instant()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
