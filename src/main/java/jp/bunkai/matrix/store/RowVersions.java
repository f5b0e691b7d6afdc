package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.FieldPath;

/** Every version of every row: who made it, when and why, which fields it changed, and for each field which version last did. */
@Singleton
public class RowVersions {

    private static final String VERSION = """
            insert into row_version (dossier_id, row_id, version, person_id, person, organisation_id, organisation, happened_at, reason)
            values (?,?,?,?,?,?,?,?,?)""";

    private final Sql sql;

    RowVersions(Sql sql) {
        this.sql = sql;
    }

    /** One field that changed in one version. */
    public record PastChange(long version, Change change, String person, String organisation, Instant at, String reason) {
    }

    /** The first version of new rows. */
    void begin(UUID dossierId, Collection<UUID> rows, Edit edit) {
        sql.batch(VERSION, rows.stream().map(row -> version(dossierId, row, StoredRow.FIRST, edit)).toList());
    }

    /** The next version of a row. */
    void add(StoredRow row, List<Change> changes, Edit edit) {
        UUID id = row.fact().id();
        long next = row.version() + 1;
        sql.update(VERSION, version(row.dossierId(), id, next, edit));
        sql.batch("insert into row_change (row_id, version, field, value_before, value_after) values (?,?,?,?,?)",
                changes.stream().map(change -> Arrays.<Object>asList(id, next, change.path().toString(), FieldJson.write(change.before()),
                        FieldJson.write(change.after()))).toList());
        sql.batch("""
                insert into row_field_version (dossier_id, row_id, field, version, person_id, person, organisation_id, changed_at)
                values (?,?,?,?,?,?,?,?) on duplicate key update version = values(version), person_id = values(person_id),
                  person = values(person), organisation_id = values(organisation_id), changed_at = values(changed_at)""",
                changes.stream().map(change -> Arrays.<Object>asList(row.dossierId(), id, change.path().toString(), next,
                        edit.by().personId(), edit.by().name(), edit.by().organisationId(), edit.at())).toList());
    }

    private static List<Object> version(UUID dossierId, UUID row, long version, Edit edit) {
        return Arrays.asList(dossierId, row, version, edit.by().personId(), edit.by().name(), edit.by().organisationId(),
                edit.by().organisationName(), edit.at(), edit.reason());
    }

    /** Everything that ever changed in a row, the newest first. What of it a viewer may know is for the caller to say. */
    public List<PastChange> of(UUID rowId) {
        List<PastChange> changes = new ArrayList<>();
        sql.query("""
                select v.version, c.field, c.value_before, c.value_after, v.person, v.organisation, v.happened_at, v.reason
                from row_version v join row_change c on c.row_id = v.row_id and c.version = v.version
                where v.row_id = ? order by v.version desc, c.field""", List.of(rowId), RowVersions::past)
                .forEach(past -> past.ifPresent(changes::add));
        return changes;
    }

    /** Everything that changed in a dossier in a span of time, by row, the oldest first. */
    public Map<UUID, List<PastChange>> between(UUID dossierId, Instant from, Instant to) {
        Map<UUID, List<PastChange>> changes = new LinkedHashMap<>();
        sql.query("""
                select v.version, c.field, c.value_before, c.value_after, v.person, v.organisation, v.happened_at, v.reason, v.row_id
                from row_version v join row_change c on c.row_id = v.row_id and c.version = v.version
                where v.dossier_id = ? and v.happened_at between ? and ? order by v.row_id, v.version, c.field""", List.of(dossierId, from, to),
                RowVersions::ofRow).forEach(past -> past.ifPresent(found -> changes.computeIfAbsent(found.getKey(), any -> new ArrayList<>()).add(found.getValue())));
        return changes;
    }

    private static Optional<Map.Entry<UUID, PastChange>> ofRow(ResultSet line) throws SQLException {
        UUID row = Sql.uuid(line, 9);
        return past(line).map(past -> Map.entry(row, past));
    }

    private static Optional<PastChange> past(ResultSet line) throws SQLException {
        Optional<FieldPath> path = FieldPath.parse(line.getString(2));
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Change change = new Change(path.get(), FieldJson.read(path.get().field(), line.getString(3)),
                FieldJson.read(path.get().field(), line.getString(4)));
        return Optional.of(new PastChange(line.getLong(1), change, line.getString(5), line.getString(6), Sql.instant(line, 7),
                line.getString(8)));
    }
}
