package jp.bunkai.negotiation.declaration;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.BlindRounds;
import jp.bunkai.matrix.DeclarationRecords;
import jp.bunkai.matrix.DeclarationRounds;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.store.Sql;

/** What vendors are asked and answer, in the database. Of an answer nothing is read but for the vendor itself, or once its round has closed. */
@Singleton
class QuestionStore implements DeclarationRounds {

    private static final String QUESTIONS = """
            select row_id, answer, condition_text, version, person, answered_at from declaration_question where round_id = ? and party_id = ?""";

    private final Sql sql;

    QuestionStore(Sql sql) {
        this.sql = sql;
    }

    /** By row. */
    Map<UUID, Question> of(UUID round, UUID party) {
        return read(QUESTIONS, round, party);
    }

    /** By row, and nobody else changes any of them until the transaction ends. */
    Map<UUID, Question> hold(UUID round, UUID party) {
        return read(QUESTIONS + " for update", round, party);
    }

    private Map<UUID, Question> read(String query, UUID round, UUID party) {
        Map<UUID, Question> byRow = new LinkedHashMap<>();
        sql.query(query, List.of(round, party), QuestionStore::question).forEach(question -> byRow.put(question.rowId(), question));
        return byRow;
    }

    /** Every row that a round asks anybody about. */
    List<UUID> rows(UUID round) {
        return sql.query("select distinct row_id from declaration_question where round_id = ?", List.of(round), line -> Sql.uuid(line, 1));
    }

    /** Who is asked about which rows, by row. */
    Map<UUID, Set<UUID>> asked(UUID round) {
        Map<UUID, Set<UUID>> byRow = new LinkedHashMap<>();
        sql.query("select row_id, party_id from declaration_question where round_id = ?", List.of(round),
                line -> byRow.computeIfAbsent(Sql.uuid(line, 1), any -> new HashSet<>()).add(Sql.uuid(line, 2)));
        return byRow;
    }

    /** Keeps answers, each as the next version of itself. */
    void answer(UUID round, UUID party, Collection<Question> questions) {
        sql.batch("""
                update declaration_question set answer = ?, condition_text = ?, version = ?, person = ?, answered_at = ?
                where round_id = ? and party_id = ? and row_id = ?""", questions.stream().map(question -> Arrays.<Object>asList(question.answer(),
                        question.condition(), question.version(), question.person(), question.at(), round, party, question.rowId())).toList());
    }

    /**
     * What the hospital wrote down for vendors (代行記録) about rows of a round while that was open, by party and row; of several the last.
     */
    Map<UUID, Map<UUID, DeclarationRecords.Said>> recorded(UUID round, Instant openedAt) {
        Map<UUID, Map<UUID, DeclarationRecords.Said>> byParty = new LinkedHashMap<>();
        sql.query("""
                select q.party_id, q.row_id, r.answer, r.condition_text, a.id from declaration_question q
                join recorded_answer a on a.dossier_id = q.dossier_id and a.party_id = q.party_id
                join recorded_answer_row r on r.recorded_answer_id = a.id and r.row_id = q.row_id
                where q.round_id = ? and a.recorded_at >= ? and r.answer is not null order by a.recorded_at, a.id""", List.of(round, openedAt),
                line -> byParty.computeIfAbsent(Sql.uuid(line, 1), any -> new LinkedHashMap<>()).put(Sql.uuid(line, 2), new DeclarationRecords.Said(
                        Sql.constant(Answer.class, line, 3), line.getString(4), RecordedBy.HOSPITAL, Sql.uuid(line, 5))));
        return byParty;
    }

    @Override
    public Map<UUID, BlindRounds> of(Collection<UUID> dossierIds) {
        if (dossierIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, BlindRounds.Gathered> gathered = new LinkedHashMap<>();
        sql.query("""
                select distinct q.dossier_id, q.row_id, case when r.state = 'OPEN' then q.party_id end from declaration_round r
                join declaration_question q on q.round_id = r.id
                where r.state in ('OPEN', 'CLOSED') and r.dossier_id in (%s)""".formatted(Sql.marks(dossierIds)), List.copyOf(dossierIds), line -> {
                    BlindRounds.Gathered rounds = gathered.computeIfAbsent(Sql.uuid(line, 1), any -> new BlindRounds.Gathered());
                    UUID row = Sql.uuid(line, 2);
                    UUID asked = Sql.uuid(line, 3);
                    if (asked == null) {
                        rounds.closed(row);
                    } else {
                        rounds.asking(row, asked);
                    }
                    return row;
                });
        Map<UUID, BlindRounds> byDossier = new LinkedHashMap<>();
        gathered.forEach((dossier, rounds) -> byDossier.put(dossier, rounds.whole()));
        return byDossier;
    }

    private static Question question(ResultSet line) throws SQLException {
        return new Question(Sql.uuid(line, 1), Sql.constant(Answer.class, line, 2), line.getString(3), line.getInt(4), line.getString(5),
                line.getString(6) == null ? null : Sql.instant(line, 6));
    }
}
