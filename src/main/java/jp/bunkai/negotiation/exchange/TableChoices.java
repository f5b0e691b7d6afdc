package jp.bunkai.negotiation.exchange;

import java.util.ArrayList;
import java.util.List;
import jp.bunkai.catalogue.Language;
import jp.bunkai.matrix.edit.Field;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What Excel lets be written in the open cells of a sheet, with a sentence that says what is wanted. */
final class TableChoices {

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;
    private final Wordbook words;
    private final int last;

    TableChoices(XSSFSheet sheet, Wordbook words, int last) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
        this.words = words;
        this.last = last;
    }

    /** Adds one for each column; {@code contracts} is where the hidden sheet lists the contracts, null without any. */
    void add(BookTable table, String contracts) {
        for (Field field : Field.values()) {
            List<Integer> columns = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                int at = i;
                if (table.columns().get(i).field() == field && table.lines().stream().anyMatch(line -> line.cells().get(at).editable())) {
                    columns.add(i);
                }
            }
            if (!columns.isEmpty()) {
                add(field, columns, contracts);
            }
        }
    }

    private void add(Field field, List<Integer> columns, String contracts) {
        boolean english = words.language() == Language.EN;
        String[] offered = words.offered(field);
        if (offered.length > 0) {
            validate(columns, helper.createExplicitListConstraint(offered),
                    english ? "Choose one of: " + String.join(", ", offered) : String.join("・", offered) + " から選んでください。");
        } else if (field == Field.CONTRACT && contracts != null) {
            validate(columns, helper.createFormulaListConstraint(contracts), english ? "Choose from the list." : "一覧から選んでください。");
        } else if (field.type() == String.class) {
            validate(columns, helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(field.limit()), null),
                    english ? "At most " + field.limit() + " characters." : field.limit() + "文字以内で入力してください。");
        }
    }

    private void validate(List<Integer> columns, DataValidationConstraint constraint, String sentence) {
        CellRangeAddressList cells = new CellRangeAddressList();
        columns.forEach(column -> cells.addCellRangeAddress(TableSheet.FIRST, column, last, column));
        DataValidation validation = helper.createValidation(constraint, cells);
        // In the file's own words this is "show", whatever POI calls it.
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(words.language() == Language.EN ? "Please check" : "ご確認ください", sentence);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }
}
