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
 * read every time, and the contents of the rows that are not yet known in that version; evidence, which makes no version, where the stamp
 * of the dossier is not the one under which it is known (V113). One statement where all is known, one more for evidence and seven for
 * contents where any is not, however many dossiers, rows and parties.
 */
@Singleton
public class RowReader {

    /** Up to so many unknown rows are asked for one by one, more of them by what the whole reading asks for. */
    private static final int FEW = 64;
    /** Pieces of evidence, of all dossiers together. */
    private static final int REMEMBERED_EVIDENCE = 200_000;

    private final Sql sql;
    private final RowContents unknown;
    private final WrittenRows written;
    private final KnownRows known;
    private final UnderStamp<Map<UUID, List<EvidenceFact>>> evidence;

    RowReader(Sql sql, RowContents contents, WrittenRows written, KnownRows known) {
        this.sql = sql;
        this.unknown = contents;
        this.written = written;
        this.known = known;
        this.evidence = new UnderStamp<>(this::evidence, Map.of(), REMEMBERED_EVIDENCE, byRow -> 1 + byRow.values().stream().mapToInt(List::size).sum());
    }

    /** What is read of a row each time: what may change without a new version, and its version; with the stamp of its dossier, if that has one. */
    private record Head(UUID id, UUID dossierId, long version, int position, boolean outAgreed, String stamp) {
    }

    /**
     * Rows by dossier, in the order of the matrix, and the stamp under which each dossier with rows stood just before.
     */
    public record Reading(Map<UUID, List<StoredRow>> rows, Map<UUID, UUID> stamps) {

        static final Reading NOTHING = new Reading(Map.of(), Map.of());
    }

    /** The rows of these dossiers. */
    public Reading rows(Collection<UUID> dossiers) {
        return dossiers.isEmpty() ? Reading.NOTHING : read("dossier_id in (" + Sql.marks(dossiers) + ")", List.copyOf(dossiers), true);
    }

    /** Of these dossiers only the rows of these duties; not remembered, as they are a few of each of very many dossiers. */
    public Reading rows(Collection<UUID> dossiers, Collection<String> duties) {
        if (dossiers.isEmpty() || duties.isEmpty()) {
            return Reading.NOTHING;
        }
        List<Object> values = new ArrayList<>(dossiers);
        values.addAll(duties);
        return read("dossier_id in (" + Sql.marks(dossiers) + ") and duty in (" + Sql.marks(duties) + ")", values, false);
    }

    private Reading read(String where, List<?> values, boolean remember) {
        List<Head> heads = sql.query("select r.id, r.dossier_id, r.version, r.position, r.out_agreed, s.stamp from duty_row r"
                + " left join arrangement_stamp s on s.dossier_id = r.dossier_id where r." + where.replace(" and duty", " and r.duty")
                + " order by r.dossier_id, r.position, r.id", values, RowReader::head);
        Map<UUID, UUID> stamps = stamps(heads);
        Map<UUID, Map<UUID, List<EvidenceFact>>> shown = evidence.of(heads.stream().map(Head::dossierId).distinct().toList(), stamps);
        Map<UUID, StoredRow> contents = contents(heads, new RowContents.Which(where, values), remember);
        Map<UUID, List<StoredRow>> byDossier = new LinkedHashMap<>();
        for (Head head : heads) {
            byDossier.computeIfAbsent(head.dossierId(), any -> new ArrayList<>())
                    .add(asItStands(contents.get(head.id()), head, shown.get(head.dossierId()).getOrDefault(head.id(), List.of())));
        }
        return new Reading(byDossier, stamps);
    }

    private static Map<UUID, UUID> stamps(List<Head> heads) {
        Map<UUID, UUID> stamps = new HashMap<>();
        for (Head head : heads) {
            if (head.stamp() != null && !stamps.containsKey(head.dossierId())) {
                stamps.put(head.dossierId(), UUID.fromString(head.stamp()));
            }
        }
        return stamps;
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

    private Map<UUID, Map<UUID, List<EvidenceFact>>> evidence(Collection<UUID> dossiers) {
        Map<UUID, Map<UUID, List<EvidenceFact>>> byDossier = new HashMap<>();
        sql.query("select dossier_id, row_id, id, party_id, title, shown_on from evidence where dossier_id in (" + Sql.marks(dossiers)
                + ") order by shown_on, id", List.copyOf(dossiers), line -> byDossier.computeIfAbsent(Sql.uuid(line, 1), any -> new HashMap<>())
                        .computeIfAbsent(Sql.uuid(line, 2), any -> new ArrayList<>()).add(new EvidenceFact(Sql.uuid(line, 3),
                                Sql.uuid(line, 4), line.getString(5), line.getObject(6, LocalDate.class))));
        return byDossier;
    }

    private static Head head(ResultSet line) throws SQLException {
        return new Head(Sql.uuid(line, 1), Sql.uuid(line, 2), line.getLong(3), line.getInt(4), line.getBoolean(5), line.getString(6));
    }
}
