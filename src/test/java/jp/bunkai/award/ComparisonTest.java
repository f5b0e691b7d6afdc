package jp.bunkai.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.CatalogueLoader;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.Answer;
import org.junit.jupiter.api.Test;

/** What wants attention stands on top: what nobody takes, then what some do not take, then conditions; who left is shown if it left late enough. */
class ComparisonTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.bundled();
    private static final List<String> DUTIES = List.of("VUL-02", "VUL-03", "VUL-08", "VUL-09", "VUL-10");

    private static final Instant CLOSE = Instant.parse("2026-11-22T03:00:00Z");

    private static Candidate candidate() {
        return candidate(CandidateState.SENT, null);
    }

    private static List<Asked> asked(List<String> duties) {
        return duties.stream().map(duty -> Asked.of(CATALOGUE.findDuty(duty).orElseThrow())).toList();
    }

    private static Candidate candidate(CandidateState state, Instant endedAt) {
        return new Candidate(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), state, "佐藤", Instant.EPOCH, Instant.EPOCH,
                new Candidate.Sender(UUID.randomUUID(), "鈴木", "候補"), endedAt, null);
    }

    private static Selection selection(Instant closedAt) {
        return new Selection(UUID.randomUUID(), UUID.randomUUID(), PartyFunction.EHR, LocalDate.of(2026, 11, 22), null, SelectionState.OPEN, "佐藤",
                Instant.EPOCH, closedAt, null, null, null);
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
        List<ComparisonView.Row> rows = new Comparison(asked(DUTIES), List.of(one, other), Map.of(), answers, Map.of()).rows();
        assertEquals(List.of("VUL-10", "VUL-08", "VUL-09", "VUL-03", "VUL-02"), rows.stream().map(ComparisonView.Row::duty).toList());
        assertEquals(List.of(ComparisonView.Attention.NOBODY, ComparisonView.Attention.NOT_TAKEN, ComparisonView.Attention.NOT_TAKEN,
                ComparisonView.Attention.CONDITION, ComparisonView.Attention.NONE), rows.stream().map(ComparisonView.Row::attention).toList());
        assertEquals("平日", rows.get(3).cells().get(0).condition());
    }

    @Test
    void whoLeftTakesNothingButIsShown() {
        Candidate gone = candidate(CandidateState.DECLINED, CLOSE.plusSeconds(1));
        Candidate there = candidate();
        Map<UUID, Map<String, CandidateAnswer>> answers = Map.of(gone.id(), said(Answer.MINE), there.id(), said(Answer.NOT_MINE));
        ComparisonView.Row row = new Comparison(asked(DUTIES.subList(0, 1)), List.of(gone, there), Map.of(), answers, Map.of()).rows().get(0);
        assertEquals(ComparisonView.Attention.NOBODY, row.attention());
        assertEquals(List.of(Answer.MINE, Answer.NOT_MINE), row.cells().stream().map(ComparisonView.Cell::answer).toList());
    }

    @Test
    void whatLeftBeforeTheCloseIsNeverCompared() {
        for (CandidateState left : List.of(CandidateState.DECLINED, CandidateState.WITHDRAWN)) {
            assertTrue(candidate(left, CLOSE.plusSeconds(1)).compared(selection(CLOSE)));
            assertFalse(candidate(left, CLOSE.minusSeconds(1)).compared(selection(CLOSE)));
            // The deadline closes at the end of its day in Japan.
            assertTrue(candidate(left, Instant.parse("2026-11-22T15:00:00Z")).compared(selection(null)));
            assertFalse(candidate(left, Instant.parse("2026-11-22T14:59:59Z")).compared(selection(null)));
        }
        assertTrue(candidate(CandidateState.NOT_CHOSEN, CLOSE.minusSeconds(1)).compared(selection(CLOSE)));
    }
}
