package jp.bunkai.risk.register;

import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Text;

/**
 * The scale of 影響度 × 顕在化率 → リスクレベル (提供事業者ガイドライン 5.1.2). Only that these two make the level, and the word 極めて大きい, were
 * found in the guideline; every other word and the table of levels are this product's proposal and shown as 未確認.
 */
public final class RiskScale {

    static final int HIGHEST = 5;

    private RiskScale() {
    }

    /** From 1 to 5; one step more of either makes one level more, up to the highest. */
    public static int level(Impact impact, Likelihood likelihood) {
        int steps = (Impact.SMALL.ordinal() - impact.ordinal()) + (Likelihood.LOW.ordinal() - likelihood.ordinal());
        return Math.min(HIGHEST, 1 + steps);
    }

    public static Text name(Impact impact) {
        return switch (impact) {
            case EXTREME -> new Text("極めて大きい", "Extremely large");
            case LARGE -> new Text("大きい", "Large");
            case MEDIUM -> new Text("中程度", "Medium");
            case SMALL -> new Text("小さい", "Small");
        };
    }

    public static Text name(Likelihood likelihood) {
        return switch (likelihood) {
            case HIGH -> new Text("高", "High");
            case MEDIUM -> new Text("中", "Medium");
            case LOW -> new Text("低", "Low");
        };
    }

    static Confidence confidence(Impact impact) {
        return impact == Impact.EXTREME ? Confidence.FOUND : Confidence.UNVERIFIED;
    }
}
