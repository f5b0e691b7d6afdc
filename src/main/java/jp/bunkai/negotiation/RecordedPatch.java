package jp.bunkai.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowPatch;

/**
 * What a recorded answer changes in a row: the vendor's declaration, its letter where the hospital sets one, and those of its terms that
 * the answer speaks of. What it does not speak of stays.
 */
final class RecordedPatch {

    private final RowFact row;
    private final UUID vendor;
    private final Map<FieldPath, Object> values = new LinkedHashMap<>();

    private RecordedPatch(RowFact row, UUID vendor) {
        this.row = row;
        this.vendor = vendor;
    }

    static RowPatch of(RowFact row, UUID vendor, NewRecordedAnswer.Row answer, String reason) {
        RecordedPatch patch = new RecordedPatch(row, vendor);
        if (answer.answer() != null) {
            patch.put(Field.ANSWER, answer.answer());
            patch.put(Field.CONDITION, answer.answer() == Answer.CONDITIONAL ? answer.condition() : null);
        }
        if (answer.letter() != null) {
            patch.put(Field.LETTER, answer.letter());
        }
        if (answer.terms() != null) {
            patch.terms(answer.terms());
        }
        return new RowPatch(patch.values, reason);
    }

    private void terms(AnsweredTerms terms) {
        if (terms.serviceLevel() != null) {
            put(Field.SERVICE_LEVELS, withLevel(terms.serviceLevel()));
        }
        if (terms.costClass() != null) {
            put(Field.COST_CLASS, terms.costClass());
            if (terms.costClass() != CostClass.SEPARATE) {
                // An amount that was agreed for another class of cost would now say something else.
                List.of(Field.COST_AMOUNT, Field.COST_UNIT, Field.COST_TAX_INCLUDED).forEach(field -> put(field, null));
            }
        }
        putIfSaid(Field.COST_AMOUNT, terms.amount());
        putIfSaid(Field.COST_UNIT, terms.unit());
        putIfSaid(Field.COST_TAX_INCLUDED, terms.taxIncluded());
        putIfSaid(Field.CONTRACT, terms.contractId());
        putIfSaid(Field.CLAUSE, terms.clause());
        putIfSaid(Field.EVIDENCE_ASKED, terms.evidence());
    }

    /** A level more: an answer names one, and never takes away what stands beside it. */
    private List<ServiceLevel> withLevel(ServiceLevel level) {
        List<ServiceLevel> levels = new ArrayList<>(row.terms(vendor).serviceLevels());
        if (!levels.contains(level)) {
            levels.add(level);
        }
        return levels;
    }

    private void putIfSaid(Field field, Object value) {
        if (value != null) {
            put(field, value);
        }
    }

    private void put(Field field, Object value) {
        values.put(FieldPath.of(field, vendor), value);
    }
}
