package jp.bunkai.negotiation.workbook;

import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;

/**
 * What a vendor wrote about one row, and where; whatever it left blank is null and says nothing. Amounts are whole yen.
 *
 * @param sheet the sheet it stands in
 * @param cell the first of its cells, as Excel names it
 */
public record ReturnedRow(UUID rowId, String sheet, String cell, Answer answer, String condition, ServiceLevel serviceLevel, CostClass costClass, Long amount,
        CostUnit unit, Boolean taxIncluded, UUID contractId, String clause, String evidence, String remark) {

    /** The same without the answer and its condition. */
    public ReturnedRow withoutAnswer() {
        return new ReturnedRow(rowId, sheet, cell, null, null, serviceLevel, costClass, amount, unit, taxIncluded, contractId, clause,
                evidence, remark);
    }

    /** Whether nothing at all was written. */
    public boolean blank() {
        return Stream.of(answer, condition, serviceLevel, costClass, amount, unit, taxIncluded, contractId, clause, evidence, remark)
                .allMatch(value -> value == null);
    }
}
