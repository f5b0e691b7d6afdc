package jp.bunkai.negotiation.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What Excel lets be written in the answer cells, with a sentence that says what is wanted. */
final class Validations {

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;
    private final int first;
    private final int last;

    Validations(XSSFSheet sheet, int first, int last) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
        this.first = first;
        this.last = last;
    }

    void add(int contracts) {
        choice(Column.ANSWER, Choices.ANSWERS);
        choice(Column.TERM_UNIT, Choices.TERM_UNITS);
        choice(Column.COST, Choices.COSTS);
        choice(Column.AMOUNT_UNIT, Choices.COST_UNITS);
        choice(Column.TAX, Choices.TAXES);
        if (contracts > 0) {
            validate(Column.CONTRACT, helper.createFormulaListConstraint(KeySheet.contractRange(contracts)),
                    "一覧から選んでください。一覧にない契約は備考にご記入ください。");
        }
        validate(Column.TERM, helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "1000"), "0から1000までの数値をご記入ください。");
        validate(Column.AMOUNT, helper.createIntegerConstraint(OperatorType.BETWEEN, "0", "999999999999"),
                "金額を円の整数でご記入ください。");
        length(Column.CONDITION, AnswerLimits.CONDITION);
        length(Column.CLAUSE, AnswerLimits.CLAUSE);
        length(Column.EVIDENCE, AnswerLimits.EVIDENCE);
        length(Column.REMARK, AnswerLimits.REMARK);
    }

    private void choice(Column column, Choices<?> choices) {
        validate(column, helper.createExplicitListConstraint(choices.offered()), choices + " から選んでください。");
    }

    private void length(Column column, int most) {
        validate(column, helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(most), null),
                most + "文字以内でご記入ください。");
    }

    private void validate(Column column, DataValidationConstraint constraint, String sentence) {
        DataValidation validation = helper.createValidation(constraint,
                new CellRangeAddressList(first, last, column.ordinal(), column.ordinal()));
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(column.ja(), sentence);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }
}
