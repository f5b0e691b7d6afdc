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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps login sessions in the database, so that every node knows them and the end of one holds everywhere at once. Plain SQL: it is read
 * with every request of a browser.
 */
@Singleton
public class LoginSessions {

    private static final int AT_ONCE = 500;

    private final DataSource dataSource;
    private final Clock clock;

    LoginSessions(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void save(LoginSession session) {
        update("insert into login_session (key_hash, provider, issuer, subject, provider_session, tokens, tokens_end, created_at, expires_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                session.keyHash(), session.provider(), session.issuer(), session.subject(), session.providerSession(), session.tokens(),
                session.tokensEnd() == null ? null : utc(session.tokensEnd()), utc(session.createdAt()), utc(session.expiresAt()));
    }

    Optional<LoginSession> find(byte[] keyHash) {
        String sql = "select issuer, subject, provider_session, tokens, created_at, expires_at, tokens_end, provider from login_session where key_hash = ?"
                + " and expires_at > ?";
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, keyHash);
            statement.setObject(2, utc(clock.instant()));
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new LoginSession(keyHash, row.getString(8), row.getString(1), row.getString(2), row.getString(3), row.getBytes(4),
                                instant(row, 7), instant(row, 5), instant(row, 6)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Until when something lasts.
     *
     * @param session the session, however often its tokens are renewed
     * @param tokens the tokens that it holds; null where that is not known
     */
    record Ends(Instant session, Instant tokens) {
    }

    /** Until when each of these sessions lasts, by the hash of its key; those that were ended are absent. */
    Map<String, Ends> ends(List<String> keyHashes) {
        Map<String, Ends> ends = new HashMap<>();
        for (int from = 0; from < keyHashes.size(); from += AT_ONCE) {
            ends.putAll(endsOf(keyHashes.subList(from, Math.min(keyHashes.size(), from + AT_ONCE))));
        }
        return ends;
    }

    private Map<String, Ends> endsOf(List<String> keyHashes) {
        String sql = "select lower(hex(key_hash)), expires_at, tokens_end from login_session where key_hash in ("
                + String.join(",", Collections.nCopies(keyHashes.size(), "unhex(?)")) + ")";
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < keyHashes.size(); i++) {
                statement.setString(i + 1, keyHashes.get(i));
            }
            Map<String, Ends> ends = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ends.put(row.getString(1), new Ends(instant(row, 2), instant(row, 3)));
                }
            }
            return ends;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void end(byte[] keyHash) {
        update("delete from login_session where key_hash = ?", (Object) keyHash);
    }

    /** Ends a session a moment later, for requests that were already on their way when it was replaced by a refreshed one. */
    void endAt(byte[] keyHash, Instant end) {
        update("update login_session set expires_at = least(expires_at, ?) where key_hash = ?", utc(end), keyHash);
    }

    /** Signs a person out of every browser. */
    public int endAll(String issuer, String subject) {
        return update("delete from login_session where issuer = ? and subject = ?", issuer, subject);
    }

    /**
     * Ends what belongs to a session of the provider's, and of this person, if one is named, also sessions of which it is not known to which
     * of the provider's they belong.
     */
    int endByProviderSession(String issuer, String providerSession, String subject) {
        return update("delete from login_session where issuer = ? and (provider_session = ? or provider_session is null and subject = ?)", issuer,
                providerSession, subject);
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetExpired() {
        update("delete from login_session where expires_at <= ?", utc(clock.instant()));
    }

    private int update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
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
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }
}
