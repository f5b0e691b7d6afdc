package jp.bunkai.risk;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.RegisteredRisks;
import jp.bunkai.matrix.RelaxationFact;
import jp.bunkai.matrix.RiskFact;
import jp.bunkai.matrix.RiskRegisters;
import jp.bunkai.matrix.store.Sql;

/**
 * Reads for rules, in one statement, what runs and what the hospital retains. A risk that a vendor still prepares is nobody's fact; one
 * that the hospital prepares is known to it alone.
 */
@Singleton
class RegisteredFacts implements RiskRegisters {

    private static final String LINES = """
            select true, dossier_id, id, measure, party_id, row_id, true, relaxed_until from relaxation
            where dossier_id in (%1$s) and open
            union all
            select false, r.dossier_id, r.id, r.title, case when r.state = 'PREPARED' then null else r.party_id end,
              (select s.row_id from risk_subject s where s.risk_id = r.id and s.row_id is not null order by s.position limit 1),
              r.approver is not null, r.expires_on from risk r
            where r.dossier_id in (%1$s) and r.closed_at is null and r.retained_by in ('HOSPITAL', 'JOINT')
              and (r.state <> 'PREPARED' or r.by_hospital)
            order by 8, 3""";

    private final Sql sql;

    RegisteredFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, RegisteredRisks> of(Collection<UUID> dossierIds) {
        if (dossierIds.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>(dossierIds);
        values.addAll(dossierIds);
        Map<UUID, RegisteredRisks.Gathered> gathered = new HashMap<>();
        sql.query(LINES.formatted(Sql.marks(dossierIds)), values, line -> read(line, gathered));
        Map<UUID, RegisteredRisks> whole = new HashMap<>();
        gathered.forEach((dossier, lines) -> whole.put(dossier, lines.whole()));
        return whole;
    }

    private static UUID read(ResultSet line, Map<UUID, RegisteredRisks.Gathered> gathered) throws SQLException {
        RegisteredRisks.Gathered lines = gathered.computeIfAbsent(Sql.uuid(line, 2), any -> new RegisteredRisks.Gathered());
        UUID id = Sql.uuid(line, 3);
        LocalDate until = line.getObject(8, LocalDate.class);
        if (line.getBoolean(1)) {
            lines.add(new RelaxationFact(id, line.getString(4), Sql.uuid(line, 5), Sql.uuid(line, 6), until));
        } else {
            lines.add(new RiskFact(id, line.getString(4), Sql.uuid(line, 5), Sql.uuid(line, 6), line.getBoolean(7), until));
        }
        return id;
    }
}
