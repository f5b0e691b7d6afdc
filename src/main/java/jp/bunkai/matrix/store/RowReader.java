package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.EvidenceFact;
import jp.bunkai.matrix.RowFact;

/**
 * Reads whole matrices. What a row holds is known by its version, and a version never changes: so of each matrix only the versions are
 * read every time, and the contents of the rows that are not yet known in that version. Two statements where all are known, seven
 * more where any is not, however many dossiers, rows and parties.
 */
@Singleton
public class RowReader {

    /** Up to so many unknown rows are asked for one by one, more of them by what the whole reading asks for. */
    private static final int FEW = 64;

    private final Sql sql;
    private final RowContents unknown;
    private final WrittenRows written;
    private final KnownRows known;

    RowReader(Sql sql, RowContents contents, WrittenRows written, KnownRows known) {
        this.sql = sql;
        this.unknown = contents;
        this.written = written;
        this.known = known;
    }

    /** What is read of a row each time: what may change without a new version, and its version. */
    private record Head(UUID id, UUID dossierId, long version, int position, boolean outAgreed) {
    }

    /** The rows of these dossiers, by dossier and in the order of the matrix. */
    public Map<UUID, List<StoredRow>> rows(Collection<UUID> dossiers) {
        return dossiers.isEmpty() ? Map.of() : read("dossier_id in (" + Sql.marks(dossiers) + ")", List.copyOf(dossiers), true);
    }

    /** Of these dossiers only the rows of these duties; not remembered, as they are a few of each of very many dossiers. */
    public Map<UUID, List<StoredRow>> rows(Collection<UUID> dossiers, Collection<String> duties) {
        if (dossiers.isEmpty() || duties.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>(dossiers);
        values.addAll(duties);
        return read("dossier_id in (" + Sql.marks(dossiers) + ") and duty in (" + Sql.marks(duties) + ")", values, false);
    }

    private Map<UUID, List<StoredRow>> read(String where, List<?> values, boolean remember) {
        List<Head> heads = sql.query("select id, dossier_id, version, position, out_agreed from duty_row where " + where
                + " order by dossier_id, position, id", values, RowReader::head);
        Map<UUID, List<EvidenceFact>> evidence = evidence(where, values);
        Map<UUID, StoredRow> contents = contents(heads, new RowContents.Which(where, values), remember);
        Map<UUID, List<StoredRow>> byDossier = new LinkedHashMap<>();
        for (Head head : heads) {
            byDossier.computeIfAbsent(head.dossierId(), any -> new ArrayList<>())
                    .add(asItStands(contents.get(head.id()), head, evidence.getOrDefault(head.id(), List.of())));
        }
        return byDossier;
    }

    private Map<UUID, StoredRow> contents(List<Head> heads, RowContents.Which all, boolean remember) {
        Map<UUID, StoredRow> rows = new HashMap<>();
        List<UUID> missing = new ArrayList<>();
        for (Head head : heads) {
            known.in(head.id(), head.version()).ifPresentOrElse(row -> rows.put(head.id(), row), () -> missing.add(head.id()));
        }
        if (!missing.isEmpty()) {
            Map<UUID, StoredRow> read = unknown.read(missing.size() <= FEW ? RowContents.Which.rows(missing) : all);
            rows.putAll(read);
            // What this transaction has written may yet be undone, and another will then use the same number for something else.
            if (remember && !written.inThisTransaction()) {
                known.remember(read);
            }
        }
        return rows;
    }

    /** The row with what is not part of its version; the same object where nothing of that changed, so that comparing is cheap. */
    private StoredRow asItStands(StoredRow row, Head head, List<EvidenceFact> evidence) {
        RowFact fact = row.fact();
        // Somebody changed it between the two readings: its contents are the newer ones, and belong together.
        boolean newer = row.version() != head.version();
        int position = newer ? row.position() : head.position();
        boolean outAgreed = newer ? fact.outAgreed() : head.outAgreed();
        if (row.position() == position && fact.outAgreed() == outAgreed && fact.evidence().equals(evidence)) {
            return row;
        }
        RowFact now = new RowFact(fact.id(), fact.duty(), fact.area(), fact.core(), fact.phase(), fact.scope(), fact.state(), outAgreed, evidence);
        StoredRow standing = new StoredRow(row.dossierId(), now, position, row.version(), row.createdAt(), row.versions());
        if (!written.inThisTransaction()) {
            known.remember(Map.of(fact.id(), standing));
        }
        return standing;
    }

    private Map<UUID, List<EvidenceFact>> evidence(String where, List<?> values) {
        Map<UUID, List<EvidenceFact>> evidence = new HashMap<>();
        sql.query("select e.row_id, e.id, e.party_id, e.title, e.shown_on from (select id, dossier_id from duty_row where " + where
                + ") d join evidence e on e.dossier_id = d.dossier_id and e.row_id = d.id order by e.shown_on, e.id", values,
                line -> evidence.computeIfAbsent(Sql.uuid(line, 1), any -> new ArrayList<>()).add(new EvidenceFact(Sql.uuid(line, 2),
                        Sql.uuid(line, 3), line.getString(4), line.getObject(5, LocalDate.class))));
        return evidence;
    }

    private static Head head(ResultSet line) throws SQLException {
        return new Head(Sql.uuid(line, 1), Sql.uuid(line, 2), line.getLong(3), line.getInt(4), line.getBoolean(5));
    }
}
