package jp.bunkai.negotiation.confirmation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.bunkai.matrix.Cost;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.platform.http.ProblemException;

/**
 * What may be proposed instead of a refused row: fields that both sides see and one of them may change, and where it changes what a part
 * costs, the amount.
 */
final class ProposalCheck {

    /** Where the patch stands in the request. */
    static final String PATCH = "/counterProposal/patch";
    private static final String AMOUNT = "/counterProposal/costAmount";

    private final Confirmations.Known known;
    private final RowFact row;
    private final PartyFact other;

    ProposalCheck(Confirmations.Known known, RowFact row, PartyFact other) {
        this.known = known;
        this.row = row;
        this.other = other;
    }

    /** The patch with the amount in it, checked. {@code costAmount}, in yen, is of the vendor's part; it may be null. */
    RowPatch complete(RowPatch patch, Long costAmount) {
        RowPatch whole = withAmount(patch, costAmount);
        List<FieldPath> refused = whole.values().keySet().stream().filter(path -> !proposable(path)).toList();
        if (!refused.isEmpty()) {
            ProblemException problem = ProblemException.invalid(PATCH + refused.get(0).pointer(), "not-proposable",
                    "双方に見え、どちらかが変更できる項目だけを提案できます。", "Propose only what both sides see and one of them may change.");
            throw problem;
        }
        RowState after = row.state().with(changed(whole));
        if (after.equals(row.state())) {
            throw ProblemException.invalid(PATCH, "changes-nothing", "今の内容と変わりません。", "This changes nothing.");
        }
        if (after.standing() == Standing.OUT && after.outReason() == null) {
            throw ProblemException.invalid(PATCH + "/outReason", "required", "対象外とする理由を入力してください。", "Say why the row stands out.");
        }
        requireAmounts(whole, after);
        return whole;
    }

    private RowPatch withAmount(RowPatch patch, Long costAmount) {
        if (costAmount == null) {
            return patch;
        }
        FieldPath path = FieldPath.of(Field.COST_AMOUNT, known.viewer().hospital() ? other.id() : known.viewer().id());
        if (patch.values().containsKey(path) && !costAmount.equals(patch.values().get(path))) {
            throw ProblemException.invalid(AMOUNT, "two-amounts", "提案の中の金額と違います。", "The patch names another amount.");
        }
        return patch.and(path, costAmount);
    }

    private boolean proposable(FieldPath path) {
        ProposalSight sight = new ProposalSight(known, row);
        UUID mine = known.viewer().id();
        return !path.field().declaration() && path.field() != Field.LETTERS_OPEN && sight.sees(mine, path) && sight.sees(other.id(), path)
                && (sight.mayEdit(mine, path) || sight.mayEdit(other.id(), path));
    }

    private static Map<FieldPath, Object> changed(RowPatch patch) {
        return new HashMap<>(patch.values());
    }

    /** A changed cost that is not settled by its class alone says how much. */
    private void requireAmounts(RowPatch patch, RowState after) {
        List<UUID> parties = new ArrayList<>(patch.values().keySet().stream().filter(path -> path.toString().contains("/cost/"))
                .map(FieldPath::party).distinct().toList());
        for (UUID party : parties) {
            Cost before = row.terms(party).cost();
            Cost cost = after.terms().containsKey(party) ? after.terms().get(party).cost() : Cost.NONE;
            boolean open = cost.costClass() == CostClass.SEPARATE || cost.costClass() == CostClass.UNDECIDED;
            if (!Objects.equals(before, cost) && open && !cost.hasFigure()) {
                throw ProblemException.invalid(AMOUNT, "required", "費用が変わる提案には、金額を入力してください。",
                        "A proposal that changes the cost says how much.");
            }
        }
    }
}
