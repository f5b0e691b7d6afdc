package jp.bunkai.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.CatalogueLoader;
import jp.bunkai.matrix.Answer;
import org.junit.jupiter.api.Test;

/** What wants attention stands on top: what nobody takes, then what some do not take, then conditions. */
class ComparisonTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.bundled();
    private static final List<String> DUTIES = List.of("VUL-02", "VUL-03", "VUL-08", "VUL-09", "VUL-10");

    private static Candidate candidate() {
        return new Candidate(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), CandidateState.SENT, "佐藤", Instant.EPOCH, Instant.EPOCH,
                new Candidate.Sender(UUID.randomUUID(), "鈴木", "候補"), null, null);
    }

    private static Map<String, CandidateAnswer> said(Answer... answers) {
        Map<String, CandidateAnswer> said = new HashMap<>();
        for (int i = 0; i < answers.length; i++) {
            said.put(DUTIES.get(i), new CandidateAnswer(DUTIES.get(i), answers[i], answers[i] == Answer.CONDITIONAL ? "平日" : null, 1, "鈴木", Instant.EPOCH));
        }
        return said;
    }

    @Test
    void dutiesStandInTheOrderInWhichTheyWantAttention() {
        Candidate one = candidate();
        Candidate other = candidate();
        Map<UUID, Map<String, CandidateAnswer>> answers = Map.of(
                one.id(), said(Answer.MINE, Answer.CONDITIONAL, Answer.NOT_MINE, Answer.MINE, Answer.NOT_MINE),
                other.id(), said(Answer.MINE, Answer.MINE, Answer.MINE, Answer.UNKNOWN, Answer.UNKNOWN));
        List<ComparisonView.Row> rows = new Comparison(CATALOGUE, DUTIES, List.of(one, other), Map.of(), answers, Map.of()).rows();
        assertEquals(List.of("VUL-10", "VUL-08", "VUL-09", "VUL-03", "VUL-02"), rows.stream().map(ComparisonView.Row::duty).toList());
        assertEquals(List.of(ComparisonView.Attention.NOBODY, ComparisonView.Attention.NOT_TAKEN, ComparisonView.Attention.NOT_TAKEN,
                ComparisonView.Attention.CONDITION, ComparisonView.Attention.NONE), rows.stream().map(ComparisonView.Row::attention).toList());
        assertEquals("平日", rows.get(3).cells().get(0).condition());
    }
}
