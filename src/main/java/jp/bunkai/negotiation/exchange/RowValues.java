package jp.bunkai.negotiation.exchange;

import java.util.List;
import java.util.UUID;
import jp.bunkai.matrix.Terms;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.view.DeclarationView;
import jp.bunkai.matrix.view.RowView;

/** The values of a row by their paths, as its viewer sees it: what a workbook shows comes from here and from nowhere else. */
final class RowValues {

    private RowValues() {
    }

    /** The value under a path; null for none, and for what the viewer does not see. */
    static Object of(RowView row, FieldPath path) {
        UUID party = path.party();
        Terms terms = party == null ? Terms.NONE : row.terms().getOrDefault(party, Terms.NONE);
        DeclarationView declared = party == null ? null : row.declarations().get(party);
        return switch (path.field()) {
            case NOTE -> row.note();
            case STANDING -> row.standing();
            case OUT_REASON -> row.outReason();
            case LETTER -> row.letters().get(party);
            case SERVICE_LEVELS -> terms.serviceLevels().isEmpty() ? null : List.copyOf(terms.serviceLevels());
            case COST_CLASS -> terms.cost().costClass();
            case COST_PAYER -> terms.cost().payer();
            case COST_AMOUNT -> terms.cost().amount();
            case COST_UNIT -> terms.cost().unit();
            case COST_TAX_INCLUDED -> terms.cost().taxIncluded();
            case COST_UPPER_LIMIT -> terms.cost().upperLimit();
            case CONTRACT -> terms.contractId();
            case CLAUSE -> terms.clause();
            case EVIDENCE_ASKED -> terms.evidenceAsked();
            case ANSWER -> declared == null ? null : declared.answer();
            case CONDITION -> declared == null ? null : declared.condition();
            default -> throw new IllegalArgumentException("no column holds " + path.field());
        };
    }

    /** Whether the viewer may edit the field, or whatever it belongs to. */
    static boolean editable(RowView row, FieldPath path) {
        String text = path.toString();
        return row.editable().stream().anyMatch(prefix -> text.equals(prefix) || text.startsWith(prefix + "/"));
    }
}
