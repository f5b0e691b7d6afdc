package jp.bunkai.disclosure.mapping.kept;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.Viewer;

/** Versions of mappings in the database. A version is only ever added, under the lock of its organisation's head. */
@Singleton
class VersionStore {

    private static final String COLUMNS = "select id, number, how, restored_number, reason, changed, person, made_at from mapping_version ";

    private final Sql sql;
    private final Clock clock;

    VersionStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What stands; no id and number 0 where an organisation keeps nothing of its own. */
    record Head(UUID versionId, int number) {

        private static final Head NOTHING = new Head(null, 0);
    }

    /** A version with the id under which its content is known. */
    record Stored(UUID id, MappingVersion version) {
    }

    Head head(UUID organisation, MappingKind kind) {
        return read(organisation, kind, "").orElse(Head.NOTHING);
    }

    Head lockedHead(UUID organisation, MappingKind kind) {
        sql.update("insert into mapping_head (organisation_id, kind, version_id, number) values (?,?,null,0) on duplicate key update kind = kind",
                List.of(organisation, kind));
        return read(organisation, kind, " for update").orElseThrow();
    }

    private Optional<Head> read(UUID organisation, MappingKind kind, String lock) {
        return sql.query("select version_id, number from mapping_head where organisation_id = ? and kind = ?" + lock, List.of(organisation, kind),
                line -> new Head(Sql.uuid(line, 1), line.getInt(2))).stream().findFirst();
    }

    String content(UUID versionId) {
        return sql.query("select content from mapping_version where id = ?", List.of(versionId), line -> line.getString(1)).get(0);
    }

    Optional<Stored> find(UUID organisation, MappingKind kind, int number) {
        return sql.query(COLUMNS + "where organisation_id = ? and kind = ? and number = ?", List.of(organisation, kind, number), VersionStore::stored)
                .stream().findFirst();
    }

    /** The newest first, below a number if one is given. */
    List<MappingVersion> page(UUID organisation, MappingKind kind, Integer below, int limit) {
        List<Object> values = new ArrayList<>(List.of(organisation, kind));
        if (below != null) {
            values.add(below);
        }
        values.add(limit);
        return sql.query(COLUMNS + "where organisation_id = ? and kind = ?" + (below == null ? "" : " and number < ?") + " order by number desc limit ?",
                values, line -> stored(line).version());
    }

    /** Adds the version after this head, and from now on it stands. */
    UUID add(Viewer viewer, MappingKind kind, Head before, String content, MappingHow how, Integer restored, String reason, int changed) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into mapping_version (id, organisation_id, kind, number, content, how, restored_number, reason, changed, person_id, person, made_at)
                values (?,?,?,?,?,?,?,?,?,?,?,?)""", Arrays.<Object>asList(id, viewer.organisationId(), kind, before.number() + 1, content, how, restored,
                reason, changed, viewer.personId(), viewer.name(), clock.instant()));
        sql.update("update mapping_head set version_id = ?, number = ? where organisation_id = ? and kind = ?",
                List.of(id, before.number() + 1, viewer.organisationId(), kind));
        return id;
    }

    private static Stored stored(ResultSet line) throws SQLException {
        Long restored = Sql.number(line, 4);
        return new Stored(Sql.uuid(line, 1), new MappingVersion(line.getInt(2), Sql.constant(MappingHow.class, line, 3),
                restored == null ? null : (Integer) restored.intValue(), line.getString(5), line.getInt(6), line.getString(7), Sql.instant(line, 8)));
    }
}
