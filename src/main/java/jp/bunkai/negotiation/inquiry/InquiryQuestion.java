package jp.bunkai.negotiation.inquiry;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.FindingCode;

/**
 * One question to one vendor, about a row or about a topic (then {@code rowId}, {@code duty}, {@code phase} and {@code draft} are
 * null). {@code scope} is what the row is about, null for the dossier; {@code draft} is what stands for this vendor now, and nothing
 * of anybody else's.
 */
public record InquiryQuestion(UUID rowId, InquiryTopic topic, String duty, Phase phase, Text title, Text scope,
        List<FindingCode> findings, Set<Ask> asks, Text draft, Text question) {

    public InquiryQuestion {
        if ((rowId == null) == (topic == null)) {
            throw new IllegalArgumentException("a question is about a row or about a topic");
        }
        findings = findings.stream().distinct().sorted().toList();
        asks = Set.copyOf(asks);
    }

    /** Tells this question from the others of its letter, and stays the same from one letter to the next. */
    public String key() {
        return rowId == null ? topic.name() : rowId.toString();
    }
}
