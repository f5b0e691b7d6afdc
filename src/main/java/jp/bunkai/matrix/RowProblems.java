package jp.bunkai.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.PatchProblem;
import jp.bunkai.matrix.edit.RowEdits.Conflict;
import jp.bunkai.matrix.store.FieldJson;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** What an edit of a row can be answered with besides the row. */
final class RowProblems {

    private RowProblems() {
    }

    /** One field with both values, as a member of the problem. */
    record ConflictView(String pointer, JsonNode yours, JsonNode theirs, String changedBy, Instant changedAt) {
    }

    static ProblemException conflicts(List<Conflict> conflicts) {
        return ProblemException.of(ProblemType.CHANGED_MEANWHILE,
                "表示した後に、ほかの人が同じ項目を変更しました。両方の値を見比べて決めてください。何も保存していません。",
                "Somebody changed the same field since you saw it. Compare both values and decide. Nothing was saved.")
                .with("conflicts", conflicts.stream().map(conflict -> new ConflictView(conflict.path().pointer(),
                        FieldJson.tree(conflict.yours()), FieldJson.tree(conflict.theirs()), conflict.setBy().name(),
                        conflict.setBy().at())).toList());
    }

    static ProblemException invalid(List<PatchProblem> problems) {
        ProblemException invalid = ProblemException.of(ProblemType.INVALID_REQUEST);
        problems.forEach(problem -> invalid.at(problem.pointer(), problem.code(), problem.detail().ja(), problem.detail().en()));
        return invalid;
    }

    /** The same at one place of a request that is no change of a row by itself. */
    static ProblemException invalidAt(String pointer, List<PatchProblem> problems) {
        ProblemException invalid = ProblemException.of(ProblemType.INVALID_REQUEST);
        problems.forEach(problem -> invalid.at(pointer, problem.code(), problem.detail().ja(), problem.detail().en()));
        return invalid;
    }

    static ProblemException draftChanged(String pointer) {
        return ProblemException.of(ProblemType.CHANGED_MEANWHILE, "表示した後に、同じ組織の人がこの行の準備を変更しました。読み直してから決めてください。",
                "A colleague changed what is prepared of this row since you saw it. Read it again and decide.").at(pointer, "changed-since",
                "表示した後に変更されています。", "It was changed since you saw it.");
    }

    static ProblemException notEditable(Collection<FieldPath> paths) {
        ProblemException refused = ProblemException.of(ProblemType.NOT_ALLOWED, "編集できない項目が含まれています。", "It holds fields that you may not edit.");
        paths.forEach(path -> refused.at(path.pointer(), "not-editable", "変更できません。", "You cannot change it."));
        return refused;
    }

    /** An answer of an open round is given in the round, where nobody sees it before the end. */
    static ProblemException askedInRound(Collection<FieldPath> paths) {
        ProblemException refused = ProblemException.of(ProblemType.CONFLICT, "自己申告の回答期間中です。この行の自己申告は、自己申告の回答画面で行ってください。",
                "A round of declarations is open. Answer this row in the round.");
        paths.forEach(path -> refused.at(path.pointer(), "asked-in-round", "回答期間中は変更できません。", "It cannot be changed while the round is open."));
        return refused;
    }

    static ProblemException withoutBase() {
        return ProblemException.of(ProblemType.PRECONDITION_REQUIRED, "変更する前の状態を If-Match で示してください。",
                "Name the state you saw in If-Match.").parameter("If-Match", "required", "入力してください。", "A value is needed.");
    }

    static ProblemException unknownBase() {
        return ProblemException.of(ProblemType.INVALID_REQUEST).parameter("If-Match", "unknown-tag",
                "この行の状態を示す値ではありません。読み直してから変更してください。", "This is no tag of this row. Read the row again and repeat your change.");
    }
}
