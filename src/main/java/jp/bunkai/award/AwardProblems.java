package jp.bunkai.award;

import java.time.Instant;
import java.util.List;
import jp.bunkai.matrix.Answer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** What selections and candidacies can be answered with besides themselves. */
final class AwardProblems {

    private AwardProblems() {
    }

    /** An answer that a colleague changed since it was seen, with both, as a member of the problem. */
    record ConflictView(String pointer, Word yours, Word theirs, String changedBy, Instant changedAt) {
    }

    /** An answer with its condition. */
    record Word(Answer answer, String condition) {

        static Word of(CandidateAnswer answer) {
            return new Word(answer.answer(), answer.condition());
        }
    }

    static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND);
    }

    static ProblemException conflicts(List<ConflictView> conflicts) {
        ProblemException changed = ProblemException.of(ProblemType.CHANGED_MEANWHILE,
                "表示した後に、ほかの担当者が同じ実施事項の答えを変更しました。両方を見比べて決めてください。何も保存していません。",
                "Somebody changed the same answer since you saw it. Compare both and decide. Nothing was saved.").with("conflicts", conflicts);
        conflicts.forEach(conflict -> changed.at(conflict.pointer(), "changed-since", "表示した後に変更されています。", "It was changed since you saw it."));
        return changed;
    }

    static ProblemException otherThanSeen() {
        return ProblemException.of(ProblemType.CHANGED_MEANWHILE,
                "表示した後に、ほかの担当者が答えを変更しました。今の答えを確かめてから送ってください。何も送っていません。",
                "A colleague changed an answer since you saw it. Look at the answers as they are now, then send. Nothing was sent.");
    }

    static ProblemException conflict(String ja, String en) {
        return ProblemException.of(ProblemType.CONFLICT, ja, en);
    }

    static ProblemException notBeforeAward() {
        return conflict("候補への依頼は、案件の段階が「調達前」のときに限り行えます。", "Candidates are asked while the dossier's stage is before award.");
    }

    static ProblemException onePerFunction() {
        return conflict("この役割の選定がすでに進行中です。選定を終えるか取りやめてから、次を始めてください。",
                "A selection for this function is under way. Finish or cancel it first.");
    }

    static ProblemException tooMany(int most) {
        return conflict("候補は一つの選定につき " + most + " 者までです。", "A selection has at most " + most + " candidates.");
    }

    static ProblemException over() {
        return conflict("回答期限を過ぎているか、締め切られています。", "It is closed; it takes no more answers.");
    }

    static ProblemException stillOpen() {
        return conflict("候補の回答は、締め切った後に見られます。", "What candidates answered can be seen once the selection is closed.");
    }

    static ProblemException ended() {
        return conflict("この選定は終わっています。", "This selection has ended.");
    }

    static ProblemException notAllSent() {
        return conflict("まだ回答を送っていない候補がいます。期限まで待つか、候補から外してください。",
                "Not every candidate has sent its answers. Wait for the deadline, or take it out.");
    }

    static ProblemException nobodySent() {
        return conflict("回答を送った候補がいません。", "No candidate has sent its answers.");
    }

    static ProblemException deadlineChanged() {
        return ProblemException.of(ProblemType.CHANGED_MEANWHILE, "表示した後に、回答期限が変更されたか、締め切られました。読み直してから決めてください。",
                "The deadline was moved, or the selection closed, since you saw it. Read it again and decide.");
    }

    static ProblemException incomplete(long left) {
        return conflict("未回答、または条件が未入力の実施事項が " + left + " 件あります。すべて回答してから送ってください。",
                left + (left == 1 ? " duty has" : " duties have") + " no answer, or no condition. Answer all before you send.");
    }
}
