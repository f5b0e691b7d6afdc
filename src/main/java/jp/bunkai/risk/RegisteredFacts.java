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
import java.util.Set;
import java.util.UUID;
import jp.bunkai.matrix.AlertFact;
import jp.bunkai.matrix.RegisteredRisks;
import jp.bunkai.matrix.RelaxationFact;
import jp.bunkai.matrix.RiskFact;
import jp.bunkai.matrix.RiskRegisters;
import jp.bunkai.matrix.ToldRisk;
import jp.bunkai.matrix.store.Sql;

/**
 * Reads for rules, in one statement, what runs, what the hospital retains, which alerts wait for a word and what was told. A risk that a
 * vendor still prepares is nobody's fact; one that the hospital prepares is known to it alone.
 */
@Singleton
class RegisteredFacts implements RiskRegisters {

    private static final String LINES = """
            select 'RELAXATION', dossier_id, id, measure, party_id, row_id, state = 'APPROVED', relaxed_until, duty, relaxed_from from relaxation
            where dossier_id in (%1$s) and open
            union all
            select 'RISK', r.dossier_id, r.id, r.title, case when r.state = 'PREPARED' then null else r.party_id end,
              (select s.row_id from risk_subject s where s.risk_id = r.id and s.row_id is not null order by s.position limit 1),
              r.approver is not null, r.expires_on, null, null from risk r
            where r.dossier_id in (%1$s) and r.closed_at is null and r.retained_by in ('HOSPITAL', 'JOINT')
              and (r.state <> 'PREPARED' or r.by_hospital)
            union all
            select 'ALERT', a.dossier_id, a.id, a.title, c.party_id, null, w.kind is not null, case when w.kind is null then a.answer_by else w.due_on end,
              null, null
            from alert a join alert_copy c on c.alert_id = a.id
              left join alert_answer w on w.alert_id = c.alert_id and w.party_id = c.party_id
                and w.number = (select max(l.number) from alert_answer l where l.alert_id = c.alert_id and l.party_id = c.party_id)
            where a.dossier_id in (%1$s) and (w.kind is null or w.kind <> 'NOT_AFFECTED' and w.done_on is null)
              and not exists (select 1 from alert_end e where e.alert_id = a.id)
            union all
            select 'TOLD', r.dossier_id, r.id, r.source_key, r.party_id, s.row_id, r.state = 'AGREED', null, s.duty, null from risk r
            left join risk_subject s on s.risk_id = r.id
            where r.dossier_id in (%1$s) and r.closed_at is null and r.state <> 'PREPARED' and r.party_id is not null
            order by 8, 3""";

    private static final String RELAXED = """
            select id, measure, party_id, row_id, duty, relaxed_from, relaxed_until from relaxation
            where dossier_id = ? and state in ('APPROVED', 'ENDED') and approver is not null and relaxed_from <= ? and (ended_on is null or ended_on > ?)
            order by relaxed_until, id""";

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
        values.addAll(dossierIds);
        values.addAll(dossierIds);
        Map<UUID, RegisteredRisks.Gathered> gathered = new HashMap<>();
        sql.query(LINES.formatted(Sql.marks(dossierIds)), values, line -> read(line, gathered));
        Map<UUID, RegisteredRisks> whole = new HashMap<>();
        gathered.forEach((dossier, lines) -> whole.put(dossier, lines.whole()));
        return whole;
    }

    @Override
    public List<RelaxationFact> relaxedOn(UUID dossierId, LocalDate day) {
        return sql.query(RELAXED, List.of(dossierId, day, day), line -> new RelaxationFact(Sql.uuid(line, 1), line.getString(2), Sql.uuid(line, 3),
                Sql.uuid(line, 4), line.getString(5), true, line.getObject(6, LocalDate.class), line.getObject(7, LocalDate.class)));
    }

    private static UUID read(ResultSet line, Map<UUID, RegisteredRisks.Gathered> gathered) throws SQLException {
        RegisteredRisks.Gathered lines = gathered.computeIfAbsent(Sql.uuid(line, 2), any -> new RegisteredRisks.Gathered());
        UUID id = Sql.uuid(line, 3);
        LocalDate until = line.getObject(8, LocalDate.class);
        switch (line.getString(1)) {
            case "RELAXATION" -> lines.add(new RelaxationFact(id, line.getString(4), Sql.uuid(line, 5), Sql.uuid(line, 6), line.getString(9),
                    line.getBoolean(7), line.getObject(10, LocalDate.class), until));
            case "RISK" -> lines.add(new RiskFact(id, line.getString(4), Sql.uuid(line, 5), Sql.uuid(line, 6), line.getBoolean(7), until));
            case "TOLD" -> lines.add(new ToldRisk(id, Sql.uuid(line, 5), line.getString(4), line.getBoolean(7), one(Sql.uuid(line, 6)),
                    one(line.getString(9))));
            default -> lines.add(new AlertFact(id, line.getString(4), Sql.uuid(line, 5), line.getBoolean(7), until));
        }
        return id;
    }

    private static <T> Set<T> one(T value) {
        return value == null ? Set.of() : Set.of(value);
    }
}
