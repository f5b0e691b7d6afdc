package jp.bunkai.rolesheet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.time.Clocks;

/** What may be entered and said: an answer with its day of consultation, 完了日 only after 「いいえ」, an objection with its reason, each item once. */
@Singleton
class EntryCheck {

    private static final int EARLIEST_YEAR = 1990;

    private final Clock clock;

    EntryCheck(Clock clock) {
        this.clock = clock;
    }

    void entries(List<NewEntries.One> entries, Set<Integer> known) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            NewEntries.One entry = entries.get(i);
            String at = "/entries/" + i;
            item(at, entry.position(), known, seen);
            if ((entry.answer() == null) != (entry.consultedOn() == null)) {
                throw entry.answer() == null
                        ? ProblemException.invalid(at + "/answer", "required", "はい・いいえを選んでください。", "Choose yes or no.")
                        : ProblemException.invalid(at + "/consultedOn", "required", "この事業者と協議した日を入力してください。", "Enter the day of consultation with this vendor.");
            }
            past(at + "/consultedOn", entry.consultedOn());
            done(at + "/doneOn", entry);
        }
    }

    private void done(String pointer, NewEntries.One entry) {
        if (entry.doneOn() == null) {
            return;
        }
        if (entry.answer() != SheetAnswer.NO) {
            throw ProblemException.invalid(pointer, "only-after-no", "完了日は「いいえ」だった項目にだけ入力します。", "Only what was NO has a day on which it was done.");
        }
        if (entry.doneOn().isBefore(entry.consultedOn())) {
            throw ProblemException.invalid(pointer, "before-start", "完了日は協議の日以後の日付です。", "The day is not before the consultation.");
        }
        past(pointer, entry.doneOn());
    }

    private void past(String pointer, LocalDate day) {
        if (day != null && day.getYear() < EARLIEST_YEAR) {
            throw ProblemException.invalid(pointer, "out-of-range", EARLIEST_YEAR + "年以後の日付を入力してください。", "The day is not before " + EARLIEST_YEAR + ".");
        }
        if (day != null && day.isAfter(Clocks.today(clock))) {
            throw ProblemException.invalid(pointer, "in-the-future", "今日までの日付を入力してください。", "The day is not in the future.");
        }
    }

    void words(List<NewWords.One> words, Map<Integer, ItemStore.Stored> items) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            NewWords.One word = words.get(i);
            String at = "/words/" + i;
            item(at, word.position(), items.keySet(), seen);
            if (items.get(word.position()).item().entry() == null) {
                throw ProblemException.invalid(at + "/position", "nothing-entered", "この項目には、まだ協議の結果が記録されていません。", "Nothing was entered for this item yet.");
            }
            if (word.word() == SheetWordKind.OBJECTED && word.note() == null) {
                throw ProblemException.invalid(at + "/note", "required", "異議の理由を入力してください。", "Say why you object.");
            }
        }
    }

    private static void item(String at, int position, Set<Integer> known, Set<Integer> seen) {
        if (!known.contains(position) || !seen.add(position)) {
            throw ProblemException.invalid(at + "/position", "unknown-item", "この確認表の項目を一度ずつ選んでください。", "Choose items of this sheet, each once.");
        }
    }
}
