package jp.bunkai.negotiation.confirmation;

import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** Why a word was not taken. */
final class WordProblems {

    private WordProblems() {
    }

    /** A row that no longer stands as it was shown: what was shown, and what stands, by digest. */
    record Changed(String pointer, UUID rowId, String shown, String stands) {
    }

    /** What was shown is not what stands; nothing is confirmed unseen. */
    static ProblemException changed(List<Changed> rows) {
        ProblemException changed = ProblemException.of(ProblemType.CHANGED_MEANWHILE,
                "表示した後に内容が変わった行があります。今の内容を見てから、もう一度確認してください。何も記録していません。",
                "Rows changed since you saw them. Look at them as they stand now and repeat. Nothing was recorded.").with("changed", rows);
        rows.forEach(row -> changed.at(row.pointer(), "changed-since", "表示した後に変わりました。", "It changed since you saw it."));
        return changed;
    }

    static ProblemException noPart(List<String> pointers) {
        ProblemException noPart = ProblemException.of(ProblemType.CONFLICT, "自組織の分担も条件もない行があります。確認は要りません。",
                "There are rows in which your organisation has neither a letter nor terms; they do not ask for your word.");
        pointers.forEach(pointer -> noPart.at(pointer, "no-part", "この行に分担も条件もありません。", "You have no part in this row."));
        return noPart;
    }

    static ProblemException refusedAlready() {
        return ProblemException.of(ProblemType.CONFLICT, "この内容はすでに差し戻しています。", "You have refused exactly this already.");
    }

    static ProblemException nothingSaid() {
        return ProblemException.of(ProblemType.CONFLICT, "取り下げる確認や差戻しがありません。", "There is nothing of yours to take back.");
    }

    static ProblemException nobody() {
        return ProblemException.invalid("/forPartyIds", "nobody", "この行を差し戻す相手がいません。", "Nobody has a part in this row whom a refusal could be meant for.");
    }
}
