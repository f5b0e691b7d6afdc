package jp.bunkai.negotiation.inquiry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Sight;

/**
 * Turns gaps into questions to one vendor: one for each row that the vendor could clear, one for each topic. It asks from what this
 * vendor may see and nothing else, so a letter never tells one vendor what another answered or agreed. A subcontractor is asked
 * through its prime.
 */
public final class InquiryQuestions {

    private final Arrangement arrangement;
    private final PartyFact vendor;
    private final Sight sight;
    private final Predicate<RowFact> published;
    private final Map<UUID, List<Finding>> byRow;
    private final List<Finding> visible;

    private InquiryQuestions(Findings findings, PartyFact vendor, Predicate<RowFact> published) {
        this.arrangement = findings.arrangement();
        this.vendor = vendor;
        this.sight = new Sight(arrangement, vendor);
        this.published = published;
        this.visible = findings.visibleTo(sight);
        this.byRow = findings.byRow(sight);
    }

    /**
     * The questions to this vendor, rows in the order of the matrix, then topics.
     *
     * @param published which rows the vendor's published terms (約款) answer; it is not asked whether those are its own
     */
    public static List<InquiryQuestion> to(PartyFact vendor, Findings findings, Predicate<RowFact> published) {
        if (!vendor.directVendor() || vendor.left()) {
            return List.of();
        }
        InquiryQuestions questions = new InquiryQuestions(findings, vendor, published);
        return Stream.concat(questions.ofRows(), questions.ofTopics()).toList();
    }

    private Stream<InquiryQuestion> ofRows() {
        return arrangement.rowsIn().filter(sight::seesRow)
                .map(row -> new RowQuestion(arrangement, vendor, row, published.test(row), cleared(row)).asked())
                .flatMap(asked -> asked.stream());
    }

    /** The findings at a row that this vendor may know of and could clear. */
    private List<Finding> cleared(RowFact row) {
        boolean concerned = row.involves(vendor.id()) || row.declared(vendor.id()) != null
                || arrangement.touches(vendor.id(), row.scope());
        return byRow.getOrDefault(row.id(), List.of()).stream()
                .filter(finding -> finding.partyId() == null ? concerned : ofVendor(finding.partyId())).toList();
    }

    private boolean ofVendor(UUID party) {
        return party.equals(vendor.id())
                || arrangement.findParty(party).filter(sub -> Objects.equals(sub.prime(), vendor.id())).isPresent();
    }

    private Stream<InquiryQuestion> ofTopics() {
        Map<InquiryTopic, List<Finding>> byTopic = new EnumMap<>(InquiryTopic.class);
        visible.stream().filter(finding -> finding.rowId() == null && finding.partyId() != null && ofVendor(finding.partyId()))
                .forEach(finding -> InquiryTopic.of(finding.code())
                        .ifPresent(topic -> byTopic.computeIfAbsent(topic, any -> new ArrayList<>()).add(finding)));
        return byTopic.entrySet().stream().map(entry -> TopicQuestion.asked(entry.getKey(), entry.getValue()));
    }
}
