package jp.bunkai.negotiation.declaration;

import java.time.Instant;
import java.util.List;
import jp.bunkai.matrix.Answer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** What rounds and sheets can be answered with besides themselves. */
final class RoundProblems {

    private RoundProblems() {
    }

    /** An answer that another member changed since it was seen, with both, as a member of the problem. */
    record ConflictView(String pointer, Word yours, Word theirs, String changedBy, Instant changedAt) {
    }

    /** An answer with its condition. */
    record Word(Answer answer, String condition) {
    }

    static ProblemException conflicts(List<ConflictView> conflicts) {
        ProblemException changed = ProblemException.of(ProblemType.CHANGED_MEANWHILE,
                "表示した後に、ほかの担当者が同じ行の答えを変更しました。両方を見比べて決めてください。何も保存していません。",
                "Somebody changed the same answer since you saw it. Compare both and decide. Nothing was saved.").with("conflicts", conflicts);
        conflicts.forEach(conflict -> changed.at(conflict.pointer(), "changed-since", "表示した後に変更されています。", "It was changed since you saw it."));
        return changed;
    }

    static ProblemException over(RoundState state) {
        return state == RoundState.CANCELLED
                ? ProblemException.of(ProblemType.CONFLICT, "この自己申告は取りやめになりました。", "This round was cancelled.")
                : ProblemException.of(ProblemType.CONFLICT, "回答期限を過ぎているか、締め切られています。", "The round is over; it takes no more answers.");
    }

    static ProblemException deadlineChanged() {
        return ProblemException.of(ProblemType.CHANGED_MEANWHILE, "表示した後に、回答期限が変更されたか、締め切られました。読み直してから決めてください。",
                "The deadline was moved, or the round closed, since you saw it. Read it again and decide.");
    }

    static ProblemException anotherOpen() {
        return ProblemException.of(ProblemType.CONFLICT, "進行中の自己申告があります。締め切るか取りやめてから、次を始めてください。",
                "A round is open already. Close or cancel it first.");
    }

    static ProblemException tooMany() {
        return ProblemException.of(ProblemType.CONFLICT, "自己申告は 1 案件につき " + RoundStore.MOST + " 回までです。",
                "A dossier has at most " + RoundStore.MOST + " rounds.");
    }

    static ProblemException notAllHandedIn() {
        return ProblemException.of(ProblemType.CONFLICT, "まだ提出していない事業者がいます。期限まで待つか、理由を付けて取りやめてください。",
                "Not every vendor has handed in. Wait for the deadline, or cancel with a reason.");
    }

    static ProblemException incomplete(long left) {
        return ProblemException.of(ProblemType.CONFLICT, "未回答、または条件が未入力の行が " + left + " 件あります。すべて回答してから提出してください。",
                left + (left == 1 ? " row has" : " rows have") + " no answer, or no condition. Answer all before you hand in.");
    }

    static ProblemException notYetClosed() {
        return ProblemException.of(ProblemType.CONFLICT, "結果は、締め切った後に見られます。", "The result can be seen once the round has closed.");
    }
}
