package jp.bunkai.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Cost;
import jp.bunkai.matrix.Declaration;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.Terms;
import jp.bunkai.matrix.rules.Say;
import jp.bunkai.negotiation.workbook.ReturnedRow;
import jp.bunkai.negotiation.workbook.Unread;

/**
 * Holds a returned workbook against the matrix as it stands: what differs is proposed, what is the same is left out, and what cannot be
 * taken is said. What a vendor answered here by itself is not overwritten from a file.
 */
final class AnswerProposals {

    private final Arrangement arrangement;
    private final PartyFact vendor;
    private final Sight sight;
    private final List<ProposedAnswer> proposals = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    AnswerProposals(Arrangement arrangement, PartyFact vendor) {
        this.arrangement = arrangement;
        this.vendor = vendor;
        this.sight = new Sight(arrangement, vendor);
    }

    void add(ReturnedRow returned) {
        Optional<RowFact> found = arrangement.findRow(returned.rowId()).filter(sight::seesRow);
        if (found.isEmpty() || !found.get().in()) {
            skip(returned, "この行は、いまは対象外です。", "This row does not count any more.");
            return;
        }
        RowFact row = found.get();
        Declaration standing = row.declarations().get(vendor.id());
        ReturnedRow taken = ownAnswer(returned, standing);
        boolean sameAnswer = standing != null && standing.answer() == taken.answer() && Objects.equals(standing.condition(), taken.condition());
        AnsweredTerms terms = terms(row, taken);
        boolean says = taken.answer() != null && !sameAnswer || terms != null || taken.remark() != null;
        if (says) {
            Text object = Say.object(arrangement, row.scope());
            proposals.add(new ProposedAnswer(row.id(), row.title(), object == null ? null : object.ja(), row.phase(),
                    sameAnswer ? null : taken.answer(), sameAnswer ? null : taken.condition(), terms, taken.remark(),
                    standing == null ? null : standing.answer()));
        }
    }

    private ReturnedRow ownAnswer(ReturnedRow returned, Declaration standing) {
        boolean own = standing != null && standing.recordedBy() == RecordedBy.VENDOR;
        if (!own || returned.answer() == null
                || standing.answer() == returned.answer() && Objects.equals(standing.condition(), returned.condition())) {
            return returned;
        }
        skip(returned, "この行には事業者自身の回答があります。変更は事業者が行います。",
                "The vendor has answered this row itself. It changes its answer itself.");
        return returned.withoutAnswer();
    }

    /** What is new about terms, or null. */
    private AnsweredTerms terms(RowFact row, ReturnedRow returned) {
        Terms terms = row.terms(vendor.id());
        Cost cost = terms.cost();
        AnsweredTerms fresh = new AnsweredTerms(
                returned.serviceLevel() == null || terms.serviceLevels().contains(returned.serviceLevel()) ? null : returned.serviceLevel(),
                unless(cost.costClass(), returned.costClass()), unless(cost.amount(), returned.amount()), unless(cost.unit(), returned.unit()),
                unless(cost.taxIncluded(), returned.taxIncluded()), unless(terms.contractId(), contract(returned)),
                unless(terms.clause(), returned.clause()), unless(terms.evidenceAsked(), returned.evidence()));
        return fresh.equals(AnsweredTerms.NONE) ? null : fresh;
    }

    private UUID contract(ReturnedRow returned) {
        if (returned.contractId() == null
                || arrangement.findContract(returned.contractId()).filter(contract -> contract.involves(vendor.id())).isPresent()) {
            return returned.contractId();
        }
        skip(returned, "選ばれた契約は、いまは登録されていません。", "The contract that was chosen is not there any more.");
        return null;
    }

    private static <T> T unless(T standing, T answered) {
        return Objects.equals(standing, answered) ? null : answered;
    }

    private void skip(ReturnedRow returned, String ja, String en) {
        unread.add(new Unread(returned.sheet(), returned.cell(), new Text(ja, en)));
    }

    List<ProposedAnswer> proposals() {
        return proposals;
    }

    List<Unread> unread() {
        return unread;
    }
}
