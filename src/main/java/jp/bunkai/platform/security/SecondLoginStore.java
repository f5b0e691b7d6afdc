package jp.bunkai.platform.security;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Second logins in the database. Each step is one update that only the first to come can make: a state returns once, and serves once. */
@Singleton
class SecondLoginStore {

    private final DataSource database;
    private final Clock clock;

    SecondLoginStore(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(SecondLogin login) {
        update("insert into second_login (state_hash, session_mark, issuer, subject, purpose, return_path, started_at, expires_at) values (?,?,?,?,?,?,?,?)",
                login.stateHash(), login.sessionMark(), login.issuer(), login.subject(), login.purpose(), login.returnPath(), login.startedAt(),
                login.expiresAt());
    }

    /** Takes the state that a browser came back with: nothing where it is unknown, too old, or was taken before. */
    Optional<SecondLogin> take(byte[] stateHash) {
        Instant now = clock.instant();
        if (update("update second_login set returned_at = ? where state_hash = ? and returned_at is null and expires_at > ?", now, stateHash, now) == 0) {
            return Optional.empty();
        }
        String sql = "select session_mark, issuer, subject, purpose, return_path, started_at, expires_at from second_login where state_hash = ?";
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, stateHash);
            try (ResultSet line = query.executeQuery()) {
                return line.next() ? Optional.of(new SecondLogin(stateHash, line.getBytes(1), line.getString(2), line.getString(3), line.getString(4),
                        line.getString(5), instant(line, 6), instant(line, 7))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void authenticated(SecondLogin login, Instant at, Instant usableUntil) {
        update("update second_login set authenticated_at = ?, expires_at = ? where state_hash = ? and authenticated_at is null", at, usableUntil,
                login.stateHash());
    }

    /** The latest second login of this session for this purpose that may still be used. */
    Optional<Usable> usable(byte[] sessionMark, String purpose) {
        String sql = "select state_hash, authenticated_at, issuer, subject from second_login where session_mark = ? and purpose = ? and authenticated_at is not null"
                + " and spent_at is null and expires_at > ? order by authenticated_at desc limit 1";
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, sessionMark);
            query.setObject(2, purpose);
            query.setObject(3, utc(clock.instant()));
            try (ResultSet line = query.executeQuery()) {
                return line.next() ? Optional.of(new Usable(line.getBytes(1), instant(line, 2), line.getString(3), line.getString(4))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Spends it, in the caller's transaction; false where another was faster. */
    boolean spend(Usable login) {
        return update("update second_login set spent_at = ? where state_hash = ? and spent_at is null", clock.instant(), login.stateHash()) == 1;
    }

    /** A second login that the provider has confirmed. */
    record Usable(byte[] stateHash, Instant authenticatedAt, String issuer, String subject) {
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetExpired() {
        update("delete from second_login where expires_at <= ?", clock.instant());
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Instant at ? utc(at) : values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
