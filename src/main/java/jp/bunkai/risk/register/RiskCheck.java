package jp.bunkai.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.time.Clocks;

/** Whether a risk names what its author sees, and says enough to be told. */
@ApplicationScoped
class RiskCheck {

    private final Clock clock;

    RiskCheck(Clock clock) {
        this.clock = clock;
    }

    void require(LoadedMatrix matrix, String at, RiskDetails details) {
        all(details.rowIds(), at + "/rowIds/", "unknown-row", "この案件にこの行はありません。", "This dossier has no such row.",
                row -> matrix.row(row).isPresent());
        all(details.dutyIds(), at + "/dutyIds/", "unknown-duty", "この実施事項は一覧にありません。", "The catalogue has no such duty.",
                duty -> matrix.arrangement().catalogue().findDuty(duty).isPresent());
        all(details.assetIds(), at + "/assetIds/", "unknown-asset", "この案件にこの資産はありません。", "This dossier has no such asset.",
                asset -> matrix.arrangement().findAsset(asset).isPresent());
        if (details.residualLevel() != null && details.level() != null && details.residualLevel() > details.level()) {
            throw ProblemException.invalid(at + "/residualLevel", "above-level", "残存リスクは、対応前のリスクレベルを超えません。",
                    "What is left is not above the level before.");
        }
    }

    private static <T> void all(List<T> named, String at, String code, String ja, String en, Predicate<T> known) {
        for (int i = 0; i < named.size(); i++) {
            if (!known.test(named.get(i))) {
                throw ProblemException.invalid(at + i, code, ja, en);
            }
        }
    }

    /** The other side is told of a risk that was assessed, with its treatment and who retains what is left. */
    static void requireWhole(RiskDetails details) {
        ProblemException problem = ProblemException.of(ProblemType.NOT_PROCESSABLE, "伝える前に、次の項目を決めてください。",
                "Decide the following before it is told.");
        missing(problem, details.impact(), "/impact");
        missing(problem, details.likelihood(), "/likelihood");
        missing(problem, details.treatment(), "/treatment");
        if (details.treatment() != null && details.treatment() != Treatment.RETAIN) {
            missing(problem, details.measure(), "/measure");
            missing(problem, details.doneBy(), "/doneBy");
        }
        if (details.treatment() != Treatment.AVOID) {
            missing(problem, details.residualLevel(), "/residualLevel");
            missing(problem, details.retainedBy(), "/retainedBy");
        }
        if (problem.hasErrors()) {
            throw problem;
        }
    }

    private static void missing(ProblemException problem, Object value, String pointer) {
        if (value == null) {
            problem.at(pointer, "required", "入力してください。", "A value is needed.");
        }
    }

    void require(RiskApproval approval) {
        if (approval.approvedOn().isAfter(Clocks.today(clock))) {
            throw ProblemException.invalid("/approvedOn", "in-the-future", "承認日は今日までの日付です。", "The day of approval is not in the future.");
        }
        if (!approval.expiresOn().isAfter(approval.approvedOn())) {
            throw ProblemException.invalid("/expiresOn", "before-approval", "期限は承認日より後の日付です。", "The expiry is after the day of approval.");
        }
    }

    static void require(RiskWordKind kind, String text) {
        if (kind.needsText() && text == null) {
            throw ProblemException.invalid("/text", "required", "入力してください。", "A value is needed.");
        }
    }
}
