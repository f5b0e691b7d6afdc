package jp.bunkai.risk.alert;

import java.time.LocalDate;
import jp.bunkai.platform.http.ProblemException;

/** What each kind of answer has to say, and may not say. */
final class AlertAnswers {

    private AlertAnswers() {
    }

    static void require(NewAlertAnswer answer, boolean byHospital, LocalDate today) {
        boolean affected = answer.kind() == AlertAnswerKind.AFFECTED;
        if (answer.note() == null && (byHospital || answer.kind() == AlertAnswerKind.NOT_AFFECTED)) {
            throw missing("/note", byHospital ? "いつ、誰から、どのように聞いたかを入力してください。" : "該当しない理由を入力してください。",
                    byHospital ? "Say when, from whom and how you heard it." : "Say why it does not concern you.");
        }
        if (affected && answer.measure() == null) {
            throw missing("/measure", "何をするかを入力してください。", "Say what is done.");
        }
        if (affected && answer.dueOn() == null && answer.doneOn() == null) {
            throw missing("/dueOn", "いつまでにするかを入力してください。済んでいれば、済んだ日を入力してください。", "Say by when, or since when it is done.");
        }
        if (answer.kind() == AlertAnswerKind.INVESTIGATING && answer.dueOn() == null) {
            throw missing("/dueOn", "次に回答する日を入力してください。", "Say when you answer next.");
        }
        refuse(!affected && answer.measure() != null, "/measure");
        refuse(!affected && answer.doneOn() != null, "/doneOn");
        refuse(answer.kind() == AlertAnswerKind.NOT_AFFECTED && answer.dueOn() != null, "/dueOn");
        if (answer.doneOn() != null && answer.doneOn().isAfter(today)) {
            throw ProblemException.invalid("/doneOn", "in-the-future", "今日までの日付を入力してください。", "The day is not in the future.");
        }
        if (answer.doneOn() == null && answer.dueOn() != null && (answer.dueOn().isBefore(today) || answer.dueOn().isAfter(today.plusYears(2)))) {
            throw ProblemException.invalid("/dueOn", "out-of-range", "今日から二年以内の日付を入力してください。", "Choose a day within two years from today.");
        }
    }

    private static ProblemException missing(String pointer, String ja, String en) {
        return ProblemException.invalid(pointer, "required", ja, en);
    }

    private static void refuse(boolean tooMuch, String pointer) {
        if (tooMuch) {
            throw ProblemException.invalid(pointer, "not-here", "この回答には入力できません。", "This answer has no such part.");
        }
    }
}
