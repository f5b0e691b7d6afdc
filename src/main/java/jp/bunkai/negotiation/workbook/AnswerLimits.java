package jp.bunkai.negotiation.workbook;

import jp.bunkai.matrix.edit.Field;

/** How long an answer may be: no longer than the field of the row that it is meant for. */
final class AnswerLimits {

    static final int CONDITION = Field.CONDITION.limit();
    static final int CLAUSE = Field.CLAUSE.limit();
    static final int EVIDENCE = Field.EVIDENCE_ASKED.limit();
    static final int REMARK = 1000;
    static final int TOPIC = 2000;

    private AnswerLimits() {
    }
}
