package jp.bunkai.live;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jp.bunkai.organisation.Viewer;

/**
 * Who has which dossier open, and at which row, in the database, so that all nodes know. Each word of it holds for a while only: who
 * closes a browser without saying so is gone a little later. Nothing is kept of where somebody was.
 */
@Singleton
class Presence {

    private static final int NAME_LENGTH = 200;

    private final DataSource database;
    private final Clock clock;
    private final LiveSettings settings;

    Presence(DataSource database, Clock clock, LiveSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /** Somebody who is here. */
    record Here(UUID memberId, UUID organisationId, String name, UUID rowId) {
    }

    /** This member is here, at this row or at none. */
    void say(UUID dossierId, Viewer viewer, UUID rowId) {
        String name = viewer.name().length() > NAME_LENGTH ? viewer.name().substring(0, NAME_LENGTH) : viewer.name();
        update("insert into presence (dossier_id, member_id, organisation_id, name, row_id, seen_at) values (?,?,?,?,?,?) on duplicate key "
                + "update name = values(name), row_id = values(row_id), seen_at = values(seen_at)", dossierId.toString(),
                viewer.memberId().toString(), viewer.organisationId().toString(), name, rowId == null ? null : rowId.toString(), utc(clock.instant()));
    }

    /** This member has gone. */
    void leave(UUID dossierId, UUID memberId) {
        update("delete from presence where dossier_id = ? and member_id = ?", dossierId.toString(), memberId.toString());
    }

    /** Who is in each of these dossiers, in the order of names, in one statement. */
    Map<UUID, List<Here>> in(Collection<UUID> dossierIds) {
        Map<UUID, List<Here>> here = new HashMap<>();
        if (dossierIds.isEmpty()) {
            return here;
        }
        String sql = "select dossier_id, member_id, organisation_id, name, row_id from presence where seen_at > ? and dossier_id in ("
                + String.join(",", Collections.nCopies(dossierIds.size(), "?")) + ") order by name, member_id";
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            int i = 0;
            query.setObject(++i, utc(since()));
            for (UUID id : dossierIds) {
                query.setString(++i, id.toString());
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    here.computeIfAbsent(uuid(row, 1), id -> new ArrayList<>()).add(new Here(uuid(row, 2), uuid(row, 3), row.getString(4), uuid(row, 5)));
                }
            }
            return here;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes words that no longer hold. */
    int forget() {
        return update("delete from presence where seen_at <= ?", utc(since()));
    }

    private Instant since() {
        return clock.instant().minus(settings.presence());
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID uuid(ResultSet row, int column) {
        try {
            String text = row.getString(column);
            return text == null ? null : UUID.fromString(text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
