package jp.bunkai.risk.explanation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.Sql;

/** Explanations and their answers in the database: added and read, never changed, and read for many in a statement each. */
@Singleton
class ExplanationStore {

    private static final String COLUMNS = """
            select id, party_id, by_hospital, title, content, explained_by, explained_to, explained_on, person, organisation, recorded_at
            from explanation where dossier_id = ?""";

    private final Sql sql;

    ExplanationStore(Sql sql) {
        this.sql = sql;
    }

    void add(ViewedDossier dossier, Explanation explanation, List<UUID> documents, List<UUID> risks) {
        sql.update("""
                insert into explanation (id, dossier_id, party_id, by_hospital, title, content, explained_by, explained_to, explained_on,
                  person_id, person, organisation, recorded_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?)""",
                List.of(explanation.id(), dossier.id(), explanation.partyId(), explanation.byHospital(), explanation.title(), explanation.content(),
                        explanation.explainedBy(), explanation.explainedTo(), explanation.explainedOn(), dossier.viewer().personId(),
                        explanation.person(), explanation.organisation(), explanation.recordedAt()));
        List<List<?>> lines = new ArrayList<>();
        documents.forEach(document -> lines.add(Arrays.<Object>asList(dossier.id(), explanation.id(), lines.size(), document, null)));
        risks.forEach(risk -> lines.add(Arrays.<Object>asList(dossier.id(), explanation.id(), lines.size(), null, risk)));
        sql.batch("insert into explanation_attachment (dossier_id, explanation_id, position, document_id, risk_id) values (?,?,?,?,?)", lines);
    }

    /** Those of one vendor, or all where it is null; the newest first, from a place on. */
    List<Explanation> page(UUID dossierId, UUID partyId, Instant before, UUID beforeId, int limit) {
        StringBuilder query = new StringBuilder(COLUMNS);
        List<Object> values = new ArrayList<>(List.of(dossierId));
        if (partyId != null) {
            query.append(" and party_id = ?");
            values.add(partyId);
        }
        if (before != null) {
            query.append(" and (recorded_at < ? or recorded_at = ? and id < ?)");
            values.addAll(List.of(before, before, beforeId));
        }
        values.add(limit);
        return sql.query(query.append(" order by recorded_at desc, id desc limit ?").toString(), values, ExplanationStore::explanation);
    }

    Optional<Explanation> find(UUID dossierId, UUID id) {
        return sql.query(COLUMNS + " and id = ?", List.of(dossierId, id), ExplanationStore::explanation).stream().findFirst();
    }

    private static Explanation explanation(ResultSet line) throws SQLException {
        return new Explanation(Sql.uuid(line, 1), Sql.uuid(line, 2), line.getBoolean(3), line.getString(4), line.getString(5), line.getString(6),
                line.getString(7), line.getObject(8, LocalDate.class), line.getString(9), line.getString(10), Sql.instant(line, 11));
    }

    void answer(ViewedDossier dossier, UUID explanation, int number, NewAnswer answer, Text under, Instant at) {
        sql.update("""
                insert into explanation_answer (id, dossier_id, explanation_id, number, kind, by_hospital, text, under_ja, under_en, person_id,
                  person, organisation, answered_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?)""",
                Arrays.<Object>asList(UUID.randomUUID(), dossier.id(), explanation, number, answer.kind(), dossier.asHospital(), answer.text(), under.ja(),
                        under.en(), dossier.viewer().personId(), dossier.viewer().name(), dossier.viewer().organisationName(), at));
    }

    /** By explanation, in the order given. */
    Map<UUID, List<AnswerView>> answers(Collection<UUID> explanations) {
        Map<UUID, List<AnswerView>> byExplanation = new HashMap<>();
        if (!explanations.isEmpty()) {
            sql.query("select explanation_id, kind, by_hospital, text, under_ja, under_en, person, organisation, answered_at from explanation_answer"
                    + " where explanation_id in (" + Sql.marks(explanations) + ") order by explanation_id, number", List.copyOf(explanations),
                    line -> byExplanation.computeIfAbsent(Sql.uuid(line, 1), any -> new ArrayList<>()).add(new AnswerView(
                            Sql.constant(AnswerKind.class, line, 2), line.getBoolean(3), line.getString(4),
                            new Text(line.getString(5), line.getString(6)), line.getString(7), line.getString(8), Sql.instant(line, 9))));
        }
        return byExplanation;
    }

    /** By explanation, in the order attached; a risk by its name of today. */
    Map<UUID, List<ExplanationView.RiskName>> risks(Collection<UUID> explanations) {
        Map<UUID, List<ExplanationView.RiskName>> byExplanation = new HashMap<>();
        if (!explanations.isEmpty()) {
            sql.query("select a.explanation_id, r.id, r.title from explanation_attachment a join risk r on r.id = a.risk_id where a.explanation_id in ("
                    + Sql.marks(explanations) + ") order by a.explanation_id, a.position", List.copyOf(explanations),
                    line -> byExplanation.computeIfAbsent(Sql.uuid(line, 1), any -> new ArrayList<>())
                            .add(new ExplanationView.RiskName(Sql.uuid(line, 2), line.getString(3))));
        }
        return byExplanation;
    }
}
