package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Runs statements on the connection of the present transaction; for this package and for what is stored beside the rows. */
@Singleton
public class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Reads one line of a result. */
    public interface Line<T> {
        T read(ResultSet line) throws SQLException;
    }

    public <T> List<T> query(String sql, List<?> values, Line<T> reader) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, values);
            query.setFetchSize(0);
            List<T> lines = new ArrayList<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    lines.add(reader.read(result));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    public int update(String sql, List<?> values) {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, values);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** The same statement for many lines of values, in one batch. */
    public void batch(String sql, Collection<? extends List<?>> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection(); PreparedStatement batch = connection.prepareStatement(sql)) {
            for (List<?> line : lines) {
                bind(batch, line);
                batch.addBatch();
            }
            batch.executeBatch();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, column(values.get(i)));
        }
    }

    private static Object column(Object value) {
        if (value instanceof UUID || value instanceof Enum<?>) {
            return value.toString();
        }
        return value instanceof Instant at ? LocalDateTime.ofInstant(at, ZoneOffset.UTC) : value;
    }

    public static UUID uuid(ResultSet line, int column) throws SQLException {
        String written = line.getString(column);
        return written == null ? null : UUID.fromString(written);
    }

    public static Instant instant(ResultSet line, int column) throws SQLException {
        return line.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static <E extends Enum<E>> E constant(Class<E> type, ResultSet line, int column) throws SQLException {
        String written = line.getString(column);
        return written == null ? null : Enum.valueOf(type, written);
    }

    public static Long number(ResultSet line, int column) throws SQLException {
        long number = line.getLong(column);
        return line.wasNull() ? null : (Long) number;
    }

    public static Boolean truth(ResultSet line, int column) throws SQLException {
        boolean truth = line.getBoolean(column);
        return line.wasNull() ? null : (Boolean) truth;
    }

    /** {@code ?,?,?} for so many values. */
    public static String marks(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }
}
