package jp.bunkai.signoff.round;

import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** What is refused around rounds, in sentences that say what to do. */
final class RoundProblems {

    private RoundProblems() {
    }

    static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND);
    }

    static ProblemException over(RoundState state) {
        return switch (state) {
            case COMPLETED -> conflict("この合意手続は、全員の署名がそろって完了しています。", "This round is completed: everybody has signed.");
            case DECLINED -> conflict("この合意手続は、署名者の辞退により終了しました。", "This round has ended: a signatory declined.");
            case WITHDRAWN -> conflict("この合意手続は取り下げられました。", "This round was withdrawn.");
            default -> conflict("この合意手続は期限を過ぎて終了しました。", "This round has ended: its last day has passed.");
        };
    }

    static ProblemException acted(SignatoryState state) {
        return state == SignatoryState.SIGNED ? conflict("この署名者の署名はすでに記録されています。", "This signatory has signed already.")
                : conflict("この署名者への依頼はすでに終わっています。", "This signatory is asked no more.");
    }

    static ProblemException notYet() {
        return conflict("まだ順番ではありません。前の署名者の署名が記録されてから署名してください。", "It is not your turn yet. Sign once those before you have signed.");
    }

    static ProblemException notYours() {
        return ProblemException.of(ProblemType.NOT_ALLOWED, "ほかの署名者として署名・辞退・引継ぎはできません。", "You cannot act for another signatory.");
    }

    static ProblemException otherManner() {
        return conflict("この署名者の署名方法ではありません。", "This is not the manner in which this signatory signs.");
    }

    static ProblemException otherRevision() {
        return ProblemException.of(ProblemType.CHANGED_MEANWHILE, "表示されていた文書は、この合意手続の版ではありません。読み直して確かめてください。",
                "What was shown is not the revision of this round. Read it again.");
    }

    static ProblemException secondLoginNeeded() {
        return ProblemException.of(ProblemType.NOT_ALLOWED, "もう一度ログインしてから確認してください。ログインは5分間、一度の確認にだけ使えます。",
                "Log in once more before you confirm. That login serves for five minutes and one confirmation.");
    }

    static ProblemException toolIsLast(String pointer) {
        String ja = "当事者に地方公共団体が含まれるため、ツールでの確認（合意記録）を最後の署名方法にはできません。各当事者の最後は、証明書・署名サービス・書面のいずれかにしてください。";
        String en = "A party is a local government, so confirming in the tool cannot be the last manner of signing. On each side the last one signs "
                + "with a certificate, at a signing service or on paper.";
        return ProblemException.of(ProblemType.INVALID_REQUEST, ja, en).at(pointer, "tool-is-the-last", ja, en);
    }

    static ProblemException conflict(String ja, String en) {
        return ProblemException.of(ProblemType.CONFLICT, ja, en);
    }
}
