package jp.bunkai.annex;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.bunkai.matrix.Cost;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.matrix.Payer;

/** A cost as it is printed: 「別途（病院負担・年額120,000円・税込・上限500,000円）」. Each figure stands once, in the terms of its row. */
public final class CostWording {

    private CostWording() {
    }

    /** The cost in Japanese, or null where nothing was said. */
    public static String of(Cost cost) {
        if (cost.equals(Cost.NONE)) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        if (cost.payer() != null) {
            parts.add(payer(cost.payer()));
        }
        if (cost.amount() != null) {
            parts.add((cost.unit() == null ? "" : per(cost.unit())) + yen(cost.amount()));
            if (cost.taxIncluded() != null) {
                parts.add(Boolean.TRUE.equals(cost.taxIncluded()) ? "税込" : "税別");
            }
        }
        if (cost.upperLimit() != null) {
            parts.add("上限" + yen(cost.upperLimit()));
        }
        String said = cost.costClass() == null ? "区分未記入" : costClass(cost.costClass());
        return parts.isEmpty() ? said : said + "（" + String.join("・", parts) + "）";
    }

    /** The cost class as printed. */
    public static String costClass(CostClass costClass) {
        return switch (costClass) {
            case INCLUDED -> "料金内";
            case SEPARATE -> "別途";
            case FREE -> "無償";
            case OWN -> "自院負担";
            case UNDECIDED -> "未合意";
        };
    }

    /** The payer as printed. */
    public static String payer(Payer payer) {
        return switch (payer) {
            case HOSPITAL -> "病院負担";
            case VENDOR -> "事業者負担";
            case CAUSER -> "原因者負担";
            case INSURANCE -> "保険";
            case TO_DISCUSS -> "協議";
        };
    }

    /** What an amount is for, as printed before it. */
    public static String per(CostUnit unit) {
        return switch (unit) {
            case PER_YEAR -> "年額";
            case PER_MONTH -> "月額";
            case PER_EVENT -> "1回";
            case PER_HOUR -> "1時間";
            case ONCE -> "一時金";
        };
    }

    private static String yen(long amount) {
        return NumberFormat.getIntegerInstance(Locale.JAPAN).format(amount) + "円";
    }
}
