package jp.bunkai.negotiation.inquiry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Purpose;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Terms;
import jp.bunkai.matrix.rules.Say;

/**
 * Decides what one row is asked of one vendor, and gathers it in a single question: whether the vendor takes the part, then terms,
 * cost, contract and evidence. Silent where nothing is open.
 */
final class RowQuestion {

    private final Arrangement arrangement;
    private final PartyFact vendor;
    private final RowFact row;
    private final boolean published;
    private final List<Finding> findings;
    private final Set<FindingCode> codes;
    private final Letter letter;
    private final Answer declared;
    private final RowPhrases phrases;
    private final List<Text> sentences = new ArrayList<>();
    private final EnumSet<Ask> asks = EnumSet.noneOf(Ask.class);
    private final EnumSet<FindingCode> answered = EnumSet.noneOf(FindingCode.class);

    RowQuestion(Arrangement arrangement, PartyFact vendor, RowFact row, boolean published, List<Finding> findings) {
        this.arrangement = arrangement;
        this.vendor = vendor;
        this.row = row;
        this.published = published;
        this.findings = findings;
        this.codes = findings.stream().filter(finding -> finding.partyId() == null || finding.partyId().equals(vendor.id()))
                .map(Finding::code).collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class)));
        this.letter = row.letter(vendor.id());
        this.declared = row.declared(vendor.id());
        this.phrases = new RowPhrases(arrangement.duty(row).orElse(null), letter);
    }

    Optional<InquiryQuestion> asked() {
        part();
        holders();
        terms();
        subcontractors();
        return sentences.isEmpty() ? Optional.empty()
                : Optional.of(new InquiryQuestion(row.id(), null, row.duty(), row.phase(), row.title(),
                        Say.object(arrangement, row.scope()), List.copyOf(answered), asks, Draft.of(row, vendor.id()),
                        Wording.sentences(sentences)));
    }

    /** Whether the part proposed for this vendor is its own. */
    private void part() {
        boolean holds = letter != null && letter.holds();
        if (on(FindingCode.DECLARED_OTHERWISE)) {
            say(phrases.declaredOtherwise(), Ask.DECLARATION);
        } else if (on(FindingCode.UNKNOWN)) {
            say(phrases.unknown(), Ask.DECLARATION);
        } else if (declared == Answer.CONDITIONAL && row.declarations().get(vendor.id()).condition() == null) {
            say(phrases.whichCondition(), Ask.DECLARATION);
        } else if (holds && declared == null && !published) {
            say(phrases.proposed(), Ask.DECLARATION);
        }
    }

    /** Who answers for it and who does it, where the matrix has none or too many. */
    private void holders() {
        boolean nobodyAnswers = on(FindingCode.NO_ACCOUNTABLE);
        boolean nobodyDoes = on(FindingCode.NO_RESPONSIBLE);
        boolean orphan = on(FindingCode.ORPHAN);
        if (nobodyAnswers || nobodyDoes || orphan) {
            say(phrases.noHolder(nobodyAnswers, nobodyDoes || orphan, declared), Ask.DECLARATION);
            asks.add(Ask.COST);
        }
        if (letter != null && letter.accountable() && on(FindingCode.TWO_ACCOUNTABLE)) {
            say(phrases.answersForPart(), Ask.DECLARATION);
        }
        if (declared == Answer.MINE && on(FindingCode.OVERLAP)) {
            say(phrases.whichPart(), Ask.DECLARATION);
        }
    }

    private void terms() {
        if (on(FindingCode.NO_SERVICE_LEVEL)) {
            say(phrases.serviceLevel(), Ask.SERVICE_LEVEL);
        }
        if (on(FindingCode.COST_UNDECIDED)) {
            say(phrases.cost(row.phase()), Ask.COST);
        }
        if (contractUncited()) {
            say(phrases.contract(), Ask.CONTRACT);
        }
        if (on(FindingCode.EVIDENCE_OVERDUE)) {
            on(FindingCode.NO_EVIDENCE);
            say(phrases.showEvidence(), Ask.EVIDENCE);
        } else if (on(FindingCode.NO_EVIDENCE)) {
            say(phrases.nameEvidence(), Ask.EVIDENCE);
        }
        own(FindingCode.END_OF_SUPPORT, phrases.endOfSupport());
        own(FindingCode.RELAXATION_EXPIRED, phrases.relaxation());
    }

    /** A server's updates count as a vendor's only where its contract says so, with the clause. */
    private boolean contractUncited() {
        Terms terms = row.terms(vendor.id());
        boolean cited = terms.contractId() != null && terms.clause() != null && !terms.clause().isBlank();
        return !published && !cited && letter != null && letter.accountable() && arrangement.serves(row, Purpose.UPDATE_SENTENCE);
    }

    /** What a subcontractor of this vendor leaves open is asked of the vendor, in the words of the finding. */
    private void subcontractors() {
        findings.stream().filter(finding -> finding.partyId() != null && !finding.partyId().equals(vendor.id()))
                .forEach(finding -> {
                    answered.add(finding.code());
                    sentences.add(finding.sentence());
                    say(phrases.askSubcontractor(), Ask.DECLARATION);
                });
    }

    private void own(FindingCode code, Text request) {
        findings.stream().filter(finding -> finding.code() == code && vendor.id().equals(finding.partyId())).forEach(finding -> {
            answered.add(code);
            sentences.add(finding.sentence());
            sentences.add(request);
        });
    }

    private boolean on(FindingCode code) {
        boolean found = codes.contains(code);
        if (found) {
            answered.add(code);
        }
        return found;
    }

    private void say(Text sentence, Ask ask) {
        if (!sentences.contains(sentence)) {
            sentences.add(sentence);
        }
        asks.add(ask);
    }
}
