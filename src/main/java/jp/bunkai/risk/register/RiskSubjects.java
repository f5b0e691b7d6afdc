package jp.bunkai.risk.register;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;

/** What risks are about, in the database; read for many risks in one statement. */
@Singleton
class RiskSubjects {

    private final Sql sql;

    RiskSubjects(Sql sql) {
        this.sql = sql;
    }

    /** Rows, duties and assets, each in the order entered. */
    record About(List<UUID> rows, List<String> duties, List<UUID> assets) {

        static final About NOTHING = new About(List.of(), List.of(), List.of());
    }

    /** By risk; one that is about nothing is absent. */
    Map<UUID, About> of(Collection<UUID> risks) {
        Map<UUID, About> about = new HashMap<>();
        if (!risks.isEmpty()) {
            sql.query("select risk_id, row_id, duty, asset_id from risk_subject where risk_id in (" + Sql.marks(risks) + ") order by risk_id, position",
                    List.copyOf(risks), line -> {
                        About of = about.computeIfAbsent(Sql.uuid(line, 1), any -> new About(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                        UUID row = Sql.uuid(line, 2);
                        UUID asset = Sql.uuid(line, 4);
                        return row != null ? of.rows().add(row) : asset != null ? of.assets().add(asset) : of.duties().add(line.getString(3));
                    });
        }
        return about;
    }

    /** In place of what stood. The risk was flushed before. */
    void write(Risk risk, RiskDetails details) {
        sql.update("delete from risk_subject where risk_id = ?", List.of(risk.id()));
        List<List<?>> lines = new ArrayList<>();
        details.rowIds().stream().distinct().forEach(row -> lines.add(line(risk, lines.size(), row, null, null)));
        details.dutyIds().stream().distinct().forEach(duty -> lines.add(line(risk, lines.size(), null, duty, null)));
        details.assetIds().stream().distinct().forEach(asset -> lines.add(line(risk, lines.size(), null, null, asset)));
        sql.batch("insert into risk_subject (dossier_id, risk_id, position, row_id, duty, asset_id) values (?,?,?,?,?,?)", lines);
    }

    private static List<?> line(Risk risk, int position, UUID row, String duty, UUID asset) {
        return Arrays.<Object>asList(risk.dossierId(), risk.id(), position, row, duty, asset);
    }
}
