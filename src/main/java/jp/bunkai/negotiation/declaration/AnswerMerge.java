package jp.bunkai.negotiation.declaration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.matrix.Answer;
import jp.bunkai.platform.http.ProblemException;

/**
 * Merges answers into a sheet as members of one vendor give them, row by row. An answer that a colleague changed since it was seen comes
 * back with both values, and nothing is kept; after the hand-in no answer may become incomplete.
 *
 * @param changed what is to be written
 * @param standing the rows of the request as they stand after it
 */
record AnswerMerge(List<Question> changed, List<Question> standing) {

    static AnswerMerge of(Map<UUID, Question> held, List<NewAnswers.Entry> wanted, boolean handedIn, String person, Instant at) {
        List<Question> changed = new ArrayList<>();
        List<Question> standing = new ArrayList<>();
        List<RoundProblems.ConflictView> conflicts = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            NewAnswers.Entry entry = wanted.get(i);
            String pointer = "/answers/" + i;
            Question before = held.get(entry.rowId());
            require(entry, before, seen.add(entry.rowId()), pointer);
            Question after = new Question(entry.rowId(), entry.answer(), entry.condition(), before.version() + 1, person, at);
            if (same(before, after)) {
                standing.add(before);
            } else if (before.version() != entry.seen()) {
                conflicts.add(new RoundProblems.ConflictView(pointer, word(after), word(before), before.person(), before.at()));
            } else {
                requireWhole(after, handedIn, pointer);
                changed.add(after);
                standing.add(after);
            }
        }
        if (!conflicts.isEmpty()) {
            throw RoundProblems.conflicts(conflicts);
        }
        return new AnswerMerge(List.copyOf(changed), List.copyOf(standing));
    }

    private static void require(NewAnswers.Entry entry, Question before, boolean first, String pointer) {
        if (before == null) {
            throw ProblemException.invalid(pointer + "/rowId", "unknown-row", "この行については尋ねられていません。", "You are not asked about this row.");
        }
        if (!first) {
            throw ProblemException.invalid(pointer + "/rowId", "named-twice", "同じ行が重複しています。", "A row is named twice.");
        }
        if (entry.condition() != null && entry.answer() != Answer.CONDITIONAL) {
            throw ProblemException.invalid(pointer + "/condition", "without-condition", "条件は、「条件付き」の回答に限り入力してください。",
                    "A condition goes with CONDITIONAL only.");
        }
    }

    private static void requireWhole(Question after, boolean handedIn, String pointer) {
        if (handedIn && !after.whole()) {
            boolean condition = after.answer() != null;
            throw ProblemException.invalid(pointer + (condition ? "/condition" : "/answer"), "required",
                    condition ? "提出済みです。条件を入力してください。" : "提出済みです。答えを選んでください。",
                    condition ? "It was handed in: write the condition." : "It was handed in: choose an answer.");
        }
    }

    private static boolean same(Question before, Question after) {
        return before.answer() == after.answer() && Objects.equals(before.condition(), after.condition());
    }

    private static RoundProblems.Word word(Question question) {
        return new RoundProblems.Word(question.answer(), question.condition());
    }
}
