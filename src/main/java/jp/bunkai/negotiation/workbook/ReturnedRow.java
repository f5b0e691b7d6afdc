package jp.bunkai.negotiation.workbook;

import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;

/** What a vendor wrote about one row; whatever it left blank is null and says nothing. Amounts are whole yen. */
public record ReturnedRow(UUID rowId, Answer answer, String condition, ServiceLevel serviceLevel, CostClass costClass, Long amount,
        CostUnit unit, Boolean taxIncluded, UUID contractId, String clause, String evidence, String remark) {

    /** Whether nothing at all was written. */
    public boolean blank() {
        return Stream.of(answer, condition, serviceLevel, costClass, amount, unit, taxIncluded, contractId, clause, evidence, remark)
                .allMatch(value -> value == null);
    }
}
