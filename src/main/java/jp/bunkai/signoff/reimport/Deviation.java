package jp.bunkai.signoff.reimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A deviation as it is kept: its words, the hospital's decision (null until then), who brought it and what was said later. */
record Deviation(UUID id, String place, String before, String after, DeviationDecision decision, String reason, String decidedBy, Instant decidedAt,
        boolean broughtByVendor, List<DeviationWord> words) {

    Deviation {
        words = List.copyOf(words);
    }

    DeviationState state() {
        return DeviationState.of(decision, broughtByVendor, words);
    }

    /** As it is shown to one side; {@code speaks}: whether the viewer's role may say anything. */
    DeviationView seenBy(DeviationSide side, boolean speaks) {
        return new DeviationView(id, place, before, after, decision, reason, decidedBy, decidedAt, state(), words,
                speaks ? state().choices(side, broughtByVendor) : List.of());
    }
}
