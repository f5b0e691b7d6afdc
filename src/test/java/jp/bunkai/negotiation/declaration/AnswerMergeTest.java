package jp.bunkai.negotiation.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.Answer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import org.junit.jupiter.api.Test;

/** Members of one vendor answer one sheet: what they give merges row by row, and nothing is overwritten unseen. */
class AnswerMergeTest {

    private static final UUID ROW = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private final Map<UUID, Question> held = Map.of(ROW, new Question(ROW, Answer.MINE, null, 3, "鈴木", NOW),
            OTHER, new Question(OTHER, null, null, 0, null, null));

    private AnswerMerge merge(boolean handedIn, NewAnswers.Entry... entries) {
        return AnswerMerge.of(held, List.of(entries), handedIn, "田中", NOW);
    }

    private static NewAnswers.Entry entry(UUID row, Answer answer, String condition, int seen) {
        return new NewAnswers.Entry(row, answer, condition, seen);
    }

    @Test
    void answersToDifferentRowsMerge() {
        AnswerMerge merged = merge(false, entry(OTHER, Answer.CONDITIONAL, "平日", 0));
        assertEquals(List.of(new Question(OTHER, Answer.CONDITIONAL, "平日", 1, "田中", NOW)), merged.changed());
    }

    @Test
    void theSameAnswerChangesNothingWhateverWasSeen() {
        AnswerMerge merged = merge(false, entry(ROW, Answer.MINE, null, 1));
        assertEquals(List.of(), merged.changed());
        assertEquals(3, merged.standing().get(0).version());
    }

    @Test
    void oneConflictKeepsTheWholeRequestOut() {
        ProblemException conflict = assertThrows(ProblemException.class,
                () -> merge(false, entry(OTHER, Answer.MINE, null, 0), entry(ROW, Answer.NOT_MINE, null, 2)));
        assertEquals(ProblemType.CHANGED_MEANWHILE, conflict.type());
    }

    @Test
    void whatWasHandedInStaysWhole() {
        assertThrows(ProblemException.class, () -> merge(true, entry(ROW, null, null, 3)));
        assertThrows(ProblemException.class, () -> merge(true, entry(ROW, Answer.CONDITIONAL, null, 3)));
        assertEquals(Answer.UNKNOWN, merge(true, entry(ROW, Answer.UNKNOWN, null, 3)).changed().get(0).answer());
        assertEquals(1, merge(false, entry(ROW, null, null, 3)).changed().size());
    }
}
