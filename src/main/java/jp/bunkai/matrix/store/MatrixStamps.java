package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says whether anything that rules read of a dossier is otherwise than before, for whoever remembers something computed from a whole matrix:
 * the stamp of what surrounds the rows, and of the rows themselves how many there are and in which versions. In one statement over two indexes,
 * however many dossiers and rows. What stands in the dossier itself, and the day, are for the caller to compare.
 */
@Singleton
public class MatrixStamps {

    private final Sql sql;

    MatrixStamps(Sql sql) {
        this.sql = sql;
    }

    /**
     * Equal as long as a matrix stands as it stood. Versions only grow and rows and evidence are never taken away, so that their sums come once; what
     * changes without a version (place, agreement to stand out) is summed up in {@code print}, each row by a number of its own, so that two rows that
     * change places change it; other states share it by chance only, once in some thousand million.
     */
    public record Stamp(UUID surroundings, long rows, BigDecimal versions, BigDecimal print, long evidence) {
    }

    /** By dossier; only those that have a stamp. Read before what is remembered under it. */
    public Map<UUID, Stamp> of(Collection<UUID> dossiers) {
        Map<UUID, Stamp> stamps = new HashMap<>();
        if (dossiers.isEmpty()) {
            return stamps;
        }
        String these = "dossier_id in (" + Sql.marks(dossiers) + ")";
        List<UUID> values = new ArrayList<>(dossiers);
        values.addAll(dossiers);
        values.addAll(dossiers);
        sql.query("select s.dossier_id, s.stamp, coalesce(r.of_rows, 0), coalesce(r.versions, 0), coalesce(r.print, 0), coalesce(e.of_rows, 0)"
                + " from arrangement_stamp s left join (select dossier_id, count(*) of_rows, sum(version) versions,"
                + " sum(cast(crc32(concat(id, '')) as signed) * (2 * position + out_agreed + 1)) print from duty_row where " + these + " group by dossier_id) r"
                + " on r.dossier_id = s.dossier_id left join (select dossier_id, count(*) of_rows from evidence where " + these
                + " group by dossier_id) e on e.dossier_id = s.dossier_id where s." + these, values,
                line -> stamps.put(Sql.uuid(line, 1), new Stamp(Sql.uuid(line, 2), line.getLong(3), line.getBigDecimal(4), line.getBigDecimal(5),
                        line.getLong(6))));
        return stamps;
    }
}
