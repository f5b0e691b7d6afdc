package jp.bunkai.risk.register;

/** The words of the register as printed, in workbooks and annexes. */
public final class RiskWording {

    private RiskWording() {
    }

    public static String of(Treatment treatment) {
        return switch (treatment) {
            case AVOID -> "回避";
            case REDUCE -> "低減";
            case SHARE -> "共有";
            case RETAIN -> "保有";
        };
    }

    public static String of(DoneBy by) {
        return switch (by) {
            case VENDOR -> "対象事業者";
            case HOSPITAL -> "医療機関等";
            case BOTH -> "双方";
            case OTHER -> "他事業者";
        };
    }

    public static String of(RetainedBy by) {
        return switch (by) {
            case VENDOR -> "事業者";
            case HOSPITAL -> "病院";
            case JOINT -> "共同";
        };
    }

    public static String of(RiskState state) {
        return switch (state) {
            case PREPARED -> "準備中";
            case TOLD -> "回答待ち";
            case ANSWERED -> "回答あり";
            case AGREED -> "合意";
            case REFUSED -> "不同意";
            case REOPENED -> "見直し中";
        };
    }
}
