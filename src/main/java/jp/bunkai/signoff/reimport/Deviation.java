package jp.bunkai.signoff.reimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.docx.Reimport;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** A deviation as it is kept: its words, the hospital's decision (null until then), who brought it and what was said later. */
record Deviation(UUID id, String place, String before, String after, DeviationDecision decision, String reason, String decidedBy, Instant decidedAt,
        boolean broughtByVendor, List<DeviationWord> words) {

    Deviation {
        words = List.copyOf(words);
    }

    /** Refuses to accept what is kept only in part: nobody agrees to a text that it cannot read. */
    void requireWhole() {
        if (Reimport.wasCut(before) || Reimport.wasCut(after)) {
            String ja = "この箇所は長すぎるため、初めの部分だけが残されています。終わりまで読めない文は受け入れられません。段落を分けた別紙を取り込み直すか、「受け入れない」としてください。";
            String en = "This text is too long and only its beginning is kept. A text that cannot be read to its end cannot be accepted: split the paragraph and"
                    + " bring the annex back once more, or reject it.";
            throw ProblemException.of(ProblemType.CONFLICT, ja, en).at("/decision", "text-cut", ja, en);
        }
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
