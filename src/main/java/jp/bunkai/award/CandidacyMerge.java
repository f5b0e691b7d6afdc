package jp.bunkai.award;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.bunkai.matrix.Answer;
import jp.bunkai.platform.http.ProblemException;

/**
 * Merges answers as members of one candidate give them, duty by duty. An answer that a colleague changed since it was seen comes back with both
 * values, and nothing is kept; after it was sent no answer may become incomplete.
 *
 * @param changed what is to be written
 * @param standing the duties of the request as they stand after it
 */
record CandidacyMerge(List<CandidateAnswer> changed, List<CandidateAnswer> standing) {

    static CandidacyMerge of(Map<String, CandidateAnswer> held, List<NewCandidacyAnswers.Entry> wanted, boolean sent, String person, Instant at) {
        List<CandidateAnswer> changed = new ArrayList<>();
        List<CandidateAnswer> standing = new ArrayList<>();
        List<AwardProblems.ConflictView> conflicts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            NewCandidacyAnswers.Entry entry = wanted.get(i);
            String pointer = "/answers/" + i;
            CandidateAnswer before = held.get(entry.duty());
            require(entry, before, seen.add(entry.duty()), pointer);
            CandidateAnswer after = new CandidateAnswer(entry.duty(), entry.answer(), entry.condition(), before.version() + 1, person, at);
            if (before.answer() == after.answer() && Objects.equals(before.condition(), after.condition())) {
                standing.add(before);
            } else if (before.version() != entry.seen()) {
                conflicts.add(new AwardProblems.ConflictView(pointer, AwardProblems.Word.of(after), AwardProblems.Word.of(before), before.person(),
                        before.at()));
            } else if (sent && !after.whole()) {
                throw ProblemException.invalid(pointer + (after.answer() == null ? "/answer" : "/condition"), "required",
                        "回答を送った後です。答えと条件を入力してください。", "It was sent: give the answer with its condition.");
            } else {
                changed.add(after);
                standing.add(after);
            }
        }
        if (!conflicts.isEmpty()) {
            throw AwardProblems.conflicts(conflicts);
        }
        return new CandidacyMerge(List.copyOf(changed), List.copyOf(standing));
    }

    private static void require(NewCandidacyAnswers.Entry entry, CandidateAnswer before, boolean first, String pointer) {
        if (before == null) {
            throw ProblemException.invalid(pointer + "/duty", "unknown-duty", "この実施事項については尋ねられていません。", "You are not asked about this duty.");
        }
        if (!first) {
            throw ProblemException.invalid(pointer + "/duty", "named-twice", "同じ実施事項が重複しています。", "A duty is named twice.");
        }
        if (entry.condition() != null && entry.answer() != Answer.CONDITIONAL) {
            throw ProblemException.invalid(pointer + "/condition", "without-condition", "条件は、「条件付き」の回答に限り入力してください。",
                    "A condition goes with CONDITIONAL only.");
        }
    }
}
