package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.draft.Seen;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.store.RowVersions.PastChange;

/** What changed in all rows of a dossier, by time and by person; in one statement each, however many rows there are. */
@Singleton
public class RowChanges {

    /** One edit of one row: which version of it that made, or with a draft which edit of the draft on top of that version. */
    public record PersonEdit(UUID rowId, Seen seen, Instant at, String reason, List<Change> changes) {

        public long version() {
            return seen.version();
        }
    }

    private static final String SELECT = """
            select v.version, c.field, c.value_before, c.value_after, v.person_id, v.person, v.organisation, v.happened_at, v.reason, v.row_id
            from row_version v join row_change c on c.row_id = v.row_id and c.version = v.version
            where v.dossier_id = ?""";

    private final Sql sql;

    RowChanges(Sql sql) {
        this.sql = sql;
    }

    /** Every change after a moment, by row, the oldest first. */
    public Map<UUID, List<PastChange>> after(UUID dossierId, Instant moment) {
        Map<UUID, List<PastChange>> byRow = new HashMap<>();
        sql.query(SELECT + " and v.happened_at > ? order by v.row_id, v.version, c.field", List.of(dossierId, moment), line -> {
            UUID row = Sql.uuid(line, 10);
            RowVersions.past(line).ifPresent(change -> byRow.computeIfAbsent(row, any -> new ArrayList<>()).add(change));
            return null;
        });
        return byRow;
    }

    /** The last edits of rows that a person made for an organisation, each with what it changed, the newest first. */
    public List<PersonEdit> lastOf(UUID dossierId, UUID personId, UUID organisationId, int limit) {
        Map<List<Object>, PersonEdit> edits = new LinkedHashMap<>();
        sql.query("""
                select v.version, c.field, c.value_before, c.value_after, v.person_id, v.person, v.organisation, v.happened_at, v.reason, v.row_id
                from (select * from row_version where dossier_id = ? and person_id = ? and organisation_id = ? and version > ?
                  order by happened_at desc, row_id, version desc limit ?) v
                join row_change c on c.row_id = v.row_id and c.version = v.version
                order by v.happened_at desc, v.row_id, v.version desc, c.field""",
                List.of(dossierId, personId, organisationId, StoredRow.FIRST, limit), line -> {
                    UUID row = Sql.uuid(line, 10);
                    RowVersions.past(line).ifPresent(past -> edits.computeIfAbsent(List.of(row, past.version()), any -> new PersonEdit(row,
                            Seen.agreed(past.version()), past.at(), past.reason(), new ArrayList<>())).changes().add(past.change()));
                    return null;
                });
        return List.copyOf(edits.values());
    }

    /** When the first rows of a dossier were made; empty for one without rows. */
    public Optional<Instant> begin(UUID dossierId) {
        return sql.query("select min(happened_at) from row_version where dossier_id = ?", List.of(dossierId),
                line -> line.getObject(1) == null ? Optional.<Instant>empty() : Optional.of(Sql.instant(line, 1)))
                .get(0);
    }
}
