package jp.bunkai.signoff.reimport;

import java.util.List;

/**
 * Where a deviation from the template stands. It holds only once both sides have accepted it, and either side may take its word back: a text that came
 * with the vendor's file is proposed by the vendor, everything else it has to accept in so many words. The hospital speaks first.
 */
public enum DeviationState {
    WAITS_FOR_HOSPITAL,
    WAITS_FOR_VENDOR,
    /** Both sides accepted it: it is printed as a special note. */
    NOTE,
    /** One side did not accept it, or took its word back. */
    REJECTED;

    /** From the hospital's decision (null: none yet), who brought the file, and what was said later. */
    static DeviationState of(DeviationDecision decision, boolean broughtByVendor, List<DeviationWord> words) {
        if (decision == DeviationDecision.REJECTED || words.stream().anyMatch(word -> word.decision() == DeviationDecision.REJECTED)) {
            return REJECTED;
        }
        if (decision == null) {
            return WAITS_FOR_HOSPITAL;
        }
        return broughtByVendor || words.stream().anyMatch(word -> word.side() == DeviationSide.VENDOR) ? NOTE : WAITS_FOR_VENDOR;
    }

    /** Whether a special note came about, or was taken back, since it stood so. */
    boolean agreementChangedSince(DeviationState before) {
        return this != before && (this == NOTE || before == NOTE);
    }

    /** What a side may say now; taking back is saying that it does not accept. */
    List<DeviationDecision> choices(DeviationSide side, boolean broughtByVendor) {
        boolean hospital = side == DeviationSide.HOSPITAL;
        return switch (this) {
            case WAITS_FOR_HOSPITAL -> hospital ? both() : broughtByVendor ? List.of(DeviationDecision.REJECTED) : List.of();
            case WAITS_FOR_VENDOR -> hospital ? List.of(DeviationDecision.REJECTED) : both();
            case NOTE -> List.of(DeviationDecision.REJECTED);
            case REJECTED -> List.of();
        };
    }

    private static List<DeviationDecision> both() {
        return List.of(DeviationDecision.ACCEPTED, DeviationDecision.REJECTED);
    }
}
