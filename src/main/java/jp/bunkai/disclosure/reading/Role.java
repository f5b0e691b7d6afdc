package jp.bunkai.disclosure.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the column of a form is for, told by the words of its heading. */
enum Role {
    NUMBER, QUESTION, GROUP, OBJECT, ANSWER, YES, NO, NOT_APPLICABLE, SEE_NOTE, NOTE, DATE, TARGET, DONE, NONE;

    private static final Pattern FIRST_ROUND = Pattern.compile("(?:1|一)回目|第1回|初回");
    private static final Pattern LATER_ROUND = Pattern.compile("(?:第)?([2-9])回目?|(二|三)回目|再確認");
    private static final Pattern ROUND_WORDS = Pattern.compile("^(?:第?[1-9一二三]回目?の?|初回の?)(?=.)");
    private static final String AFTER = "(?:\\(.*\\)|※\\d*|\\*\\d*)?";
    private static final Map<Role, Pattern> WORDS = new LinkedHashMap<>();

    static {
        put(NUMBER, "(?:質問|設問|項目|チェック項目)?(?:番号|no\\.?|№)|項番|#|id|(?:question|item|q)(?:id|no\\.?|number|#)");
        put(QUESTION, "質問|質問事項|質問内容|質問項目|質問文|設問|設問内容|内容|チェック項目|チェック内容|確認項目|確認事項|確認内容|"
                + "questions?|description|checkitems?|requirements?");
        put(GROUP, "項目|項目名|区分|分類|カテゴリー?|大項目|中項目|章|category|section|items?|area");
        put(OBJECT, "対象|対象機器|対象範囲|機器|appliesto");
        put(ANSWER, "(?:今回|現在)?の?(?:ご)?回答(?:欄|内容)?|答え|確認結果|判定|(?:answers?|responses?)|"
                + "(?:yes|はい)[,/・、|or]+(?:no|いいえ).*");
        put(YES, "はい|yes|y");
        put(NO, "いいえ|no|n");
        put(NOT_APPLICABLE, "対象外|該当なし|非該当|適用外|n/a|na|notapplicable");
        put(SEE_NOTE, "seenotes?|備考参照|注参照");
        put(NOTE, "備考|備考欄|備考(?:番号|no\\.?|#)|注|注記|注記?番号|注釈|補足(?:説明)?|特記事項|コメント|説明|理由|notes?|note(?:#|s#|no\\.?|number)|remarks?|comments?");
        put(DATE, "確認日|日付|回答日|実施日|確認年月日|初回確認日|年月日|date");
        put(TARGET, "(?:対応)?目標(?:日|期日|期限)|完了予定日");
        put(DONE, "(?:対応)?完了日|完了年月日");
    }

    private static void put(Role role, String words) {
        WORDS.put(role, Pattern.compile("(?:" + words + ")" + AFTER));
    }

    /** The role that these words name; {@link #NONE} for any others. */
    static Role of(String heading) {
        String key = ROUND_WORDS.matcher(Words.key(heading).replaceAll("[:。]$", "")).replaceFirst("");
        if (key.isEmpty() || key.length() > 60) {
            return NONE;
        }
        return WORDS.entrySet().stream().filter(entry -> entry.getValue().matcher(key).matches()).map(Map.Entry::getKey).findFirst().orElse(NONE);
    }

    /** The round that these words name, 0 for none. */
    static int round(String heading) {
        String key = Words.key(heading);
        if (FIRST_ROUND.matcher(key).find()) {
            return 1;
        }
        var later = LATER_ROUND.matcher(key);
        if (!later.find()) {
            return 0;
        }
        if (later.group(1) != null) {
            return Integer.parseInt(later.group(1));
        }
        return "三".equals(later.group(2)) ? 3 : 2;
    }

    boolean choice() {
        return this == YES || this == NO || this == NOT_APPLICABLE || this == SEE_NOTE;
    }

    /** What a tick in such a column says. */
    AnswerValue value() {
        return AnswerValue.valueOf(name());
    }
}
