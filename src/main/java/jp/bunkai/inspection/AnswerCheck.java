package jp.bunkai.inspection;

import java.time.LocalDate;
import jp.bunkai.inspection.checklist.InspectionYear;
import jp.bunkai.inspection.checklist.Proposal;
import jp.bunkai.inspection.kept.GivenAnswer;
import jp.bunkai.inspection.kept.InspectionValue;
import jp.bunkai.platform.http.ProblemException;

/** Refuses answers that an inspection would: a no without a date, a yes beyond the evidence without saying why, a day outside the year or past all planning. */
final class AnswerCheck {

    private static final int MOST_YEARS = 10;

    private AnswerCheck() {
    }

    static void require(InspectionAnswerDetails answer, ItemStand stand, InspectionYear year, LocalDate today) {
        days(answer, year, today);
        if (answer.value() == InspectionValue.NO && answer.targetOn() == null) {
            throw ProblemException.invalid("/targetOn", "required", "「いいえ」には対応目標日を入力してください。", "A no needs the day by which it is mended.");
        }
        if (answer.value() != InspectionValue.NO && answer.targetOn() != null) {
            throw ProblemException.invalid("/targetOn", "not-wanted", "対応目標日は「いいえ」のときだけ入力してください。", "Only a no has a target day.");
        }
        if (answer.targetOn() != null && answer.targetOn().isBefore(answer.answeredOn())) {
            throw ProblemException.invalid("/targetOn", "before-start", "対応目標日は確認日以後の日付です。", "The target day is not before the day of the answer.");
        }
        if (answer.targetOn() != null && answer.targetOn().isAfter(today.plusYears(MOST_YEARS))) {
            throw ProblemException.invalid("/targetOn", "too-late", "対応目標日は" + MOST_YEARS + "年以内の日付にしてください。", "The target day is at most " + MOST_YEARS + " years ahead.");
        }
        boolean beyond = answer.value() == InspectionValue.YES && stand.shown().proposal().value() != Proposal.Value.YES;
        if (beyond && answer.note() == null) {
            throw ProblemException.invalid("/note", "required", "期限内の証跡がそろっていません。「はい」と確認するなら、根拠（記録の所在など）を入力してください。",
                    "There is not enough evidence in date. To answer yes, say what bears it out and where it is.");
        }
        if (answer.value() == InspectionValue.NOT_APPLICABLE && answer.note() == null) {
            throw ProblemException.invalid("/note", "required", "「対象外」とする理由を入力してください。", "Say why it does not apply.");
        }
        if (answer.round() == 2) {
            second(stand);
        }
    }

    private static void days(InspectionAnswerDetails answer, InspectionYear year, LocalDate today) {
        if (answer.answeredOn().isAfter(today)) {
            throw ProblemException.invalid("/answeredOn", "in-the-future", "今日までの日付を入力してください。", "The day is not in the future.");
        }
        if (answer.answeredOn().isBefore(year.first()) || answer.answeredOn().isAfter(year.last())) {
            throw ProblemException.invalid("/answeredOn", "out-of-range", "確認日は" + year.called().ja() + "の日付にしてください。",
                    "The day is within " + year.called().en() + ".");
        }
    }

    private static void second(ItemStand stand) {
        GivenAnswer first = stand.answers().standing().stream().findFirst().orElse(null);
        if (first == null || first.value() != InspectionValue.NO) {
            throw ProblemException.invalid("/round", "no-first-round", "2回目は、1回目を「いいえ」と確認した項目だけに入力します。",
                    "A second round is for items first answered no.");
        }
    }
}
