package jp.bunkai.negotiation.inquiry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;

/** The words of letters of questions and their workbook: letters, answers and costs as a vendor reads them. */
public final class Wording {

    private Wording() {
    }

    /** A letter with its meaning: 「実施（R）」, "R (does it)". */
    public static Text letter(Letter letter) {
        return switch (letter) {
            case R -> new Text("実施（R）", "R (does it)");
            case A -> new Text("責任（A）", "A (answers for it)");
            case AR -> new Text("責任・実施（A/R）", "A/R (answers for it and does it)");
            case C -> new Text("相談（C）", "C (is consulted)");
            case I -> new Text("通知（I）", "I (is informed)");
        };
    }

    /** An answer as written in the workbook. */
    public static Text answer(Answer answer) {
        return switch (answer) {
            case MINE -> new Text("担当", "Mine");
            case NOT_MINE -> new Text("担当外", "Not mine");
            case CONDITIONAL -> new Text("条件付き", "On a condition");
            case UNKNOWN -> new Text("不明", "Unknown");
        };
    }

    /** A cost class as written in the workbook. */
    public static Text costClass(CostClass costClass) {
        return switch (costClass) {
            case INCLUDED -> new Text("料金内", "Included");
            case SEPARATE -> new Text("別途", "Separate");
            case FREE -> new Text("無償", "Free");
            case OWN -> new Text("自院負担", "Borne by the hospital");
            case UNDECIDED -> new Text("未定", "Undecided");
        };
    }

    /** What an amount is for. */
    public static Text costUnit(CostUnit unit) {
        return switch (unit) {
            case PER_YEAR -> new Text("年額", "Per year");
            case PER_MONTH -> new Text("月額", "Per month");
            case PER_EVENT -> new Text("1回", "Per event");
            case PER_HOUR -> new Text("1時間", "Per hour");
            case ONCE -> new Text("一式", "Once");
        };
    }

    /** An amount of yen: 「120,000円」, "120,000 yen". */
    static Text yen(long amount) {
        String figure = String.format(Locale.ROOT, "%,d", amount);
        return new Text(figure + "円", figure + " yen");
    }

    /** Sentences after one another. */
    static Text sentences(List<Text> sentences) {
        return new Text(sentences.stream().map(Text::ja).collect(Collectors.joining()),
                sentences.stream().map(Text::en).collect(Collectors.joining(" ")));
    }

    /** Parts of a list: 「甲／乙」, "a; b". */
    static Text listed(List<Text> parts) {
        return new Text(parts.stream().map(Text::ja).collect(Collectors.joining("／")),
                parts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }
}
