package jp.bunkai.award;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.store.Sql;

/** What candidates answer, in the database. Nothing of it is read but for the candidate itself, or once its selection is closed. */
@Singleton
class CandidateAnswers {

    private static final String ANSWERS = "select candidate_id, duty, answer, condition_text, version, person, answered_at from award_answer";

    private final Sql sql;

    CandidateAnswers(Sql sql) {
        this.sql = sql;
    }

    void ask(UUID candidate, Collection<String> duties) {
        sql.batch("insert into award_answer (candidate_id, duty, version) values (?,?,0)", duties.stream().map(duty -> List.of(candidate, duty)).toList());
    }

    /** By candidate and duty. */
    Map<UUID, Map<String, CandidateAnswer>> of(Collection<UUID> candidates) {
        Map<UUID, Map<String, CandidateAnswer>> answers = new HashMap<>();
        if (!candidates.isEmpty()) {
            sql.query(ANSWERS + " where candidate_id in (" + Sql.marks(candidates) + ")", List.copyOf(candidates),
                    line -> answers.computeIfAbsent(Sql.uuid(line, 1), any -> new LinkedHashMap<>()).put(line.getString(2), answer(line)));
        }
        return answers;
    }

    Map<String, CandidateAnswer> of(UUID candidate) {
        return of(List.of(candidate)).getOrDefault(candidate, Map.of());
    }

    /** By duty, and no colleague changes any of them until the transaction ends. */
    Map<String, CandidateAnswer> hold(UUID candidate) {
        Map<String, CandidateAnswer> answers = new LinkedHashMap<>();
        sql.query(ANSWERS + " where candidate_id = ? for update", List.of(candidate), line -> answers.put(line.getString(2), answer(line)));
        return answers;
    }

    /** Keeps answers, each as the next version of itself. */
    void keep(UUID candidate, Collection<CandidateAnswer> answers) {
        sql.batch("update award_answer set answer = ?, condition_text = ?, version = ?, person = ?, answered_at = ? where candidate_id = ? and duty = ?",
                answers.stream().map(answer -> Arrays.<Object>asList(answer.answer(), answer.condition(), answer.version(), answer.person(), answer.at(),
                        candidate, answer.duty())).toList());
    }

    private static CandidateAnswer answer(ResultSet line) throws SQLException {
        return new CandidateAnswer(line.getString(2), Sql.constant(Answer.class, line, 3), line.getString(4), line.getInt(5), line.getString(6),
                CandidateStore.moment(line, 7));
    }
}
