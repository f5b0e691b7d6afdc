package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.RecordedBy;

/** Evidence and its files in the database. It is added and read, never changed. */
@Singleton
public class EvidenceStore {

    private static final String SELECT = "select id, row_id, party_id, title, shown_on, file_name, media_type, size, sha256, recorded_by,"
            + " person, recorded_at from evidence";

    private final Sql sql;

    EvidenceStore(Sql sql) {
        this.sql = sql;
    }

    /** Adds evidence; {@code content} is null where no file belongs to it. */
    public void add(UUID dossierId, StoredEvidence evidence, byte[] content) {
        sql.update("""
                insert into evidence (id, dossier_id, row_id, party_id, title, shown_on, file_name, media_type, size, sha256, recorded_by,
                  person, recorded_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?)""", Arrays.asList(evidence.id(), dossierId, evidence.row(),
                evidence.party(), evidence.title(), evidence.shownOn(), evidence.fileName(), evidence.mediaType(), evidence.size(),
                evidence.sha256(), evidence.recordedBy(), evidence.person(), evidence.recordedAt()));
        if (content != null) {
            sql.update("insert into evidence_file (evidence_id, content) values (?,?)", List.of(evidence.id(), content));
        }
    }

    /** All evidence of a dossier, by row, the oldest first. */
    public Map<UUID, List<StoredEvidence>> of(UUID dossierId) {
        Map<UUID, List<StoredEvidence>> byRow = new HashMap<>();
        sql.query(SELECT + " where dossier_id = ? order by shown_on, recorded_at, id", List.of(dossierId), EvidenceStore::read)
                .forEach(evidence -> byRow.computeIfAbsent(evidence.row(), any -> new ArrayList<>()).add(evidence));
        return byRow;
    }

    public Optional<StoredEvidence> find(UUID dossierId, UUID rowId, UUID id) {
        return sql.query(SELECT + " where dossier_id = ? and row_id = ? and id = ?", List.of(dossierId, rowId, id), EvidenceStore::read)
                .stream().findFirst();
    }

    public byte[] content(UUID id) {
        return sql.query("select content from evidence_file where evidence_id = ?", List.of(id), line -> line.getBytes(1)).get(0);
    }

    private static StoredEvidence read(ResultSet line) throws SQLException {
        return new StoredEvidence(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.uuid(line, 3), line.getString(4),
                line.getObject(5, LocalDate.class), line.getString(6), line.getString(7), Sql.number(line, 8), line.getString(9),
                RecordedBy.valueOf(line.getString(10)), line.getString(11), Sql.instant(line, 12));
    }
}
