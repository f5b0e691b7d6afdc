package jp.bunkai.inspection.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Leaves of a workbook the sheets of one form. Whatever else its owner keeps in the same file, shown or hidden, may be another's answers or
 * nobody's business: it goes, with the names, lists and texts that only it used.
 */
final class OwnSheets {

    private OwnSheets() {
    }

    /** Takes out all sheets but these. */
    static void keep(XSSFWorkbook workbook, Set<String> names) {
        List<String> gone = new ArrayList<>();
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            if (!names.contains(workbook.getSheetName(i))) {
                gone.add(workbook.getSheetName(i));
                workbook.removeSheetAt(i);
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
        List<XSSFName> dangling = workbook.getAllNames().stream().filter(name -> mentions(gone, name.getRefersToFormula())).toList();
        List<String> without = new ArrayList<>();
        dangling.forEach(name -> without.add(name.getNameName()));
        dangling.forEach(workbook::removeName);
        workbook.forEach(sheet -> unlink(((XSSFSheet) sheet).getCTWorksheet(), gone, without));
    }

    /** Empties the texts that no cell shows any more; the file would still hold them. */
    static void forget(XSSFWorkbook workbook) {
        BitSet shown = new BitSet();
        workbook.forEach(sheet -> {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    XSSFCell own = (XSSFCell) cell;
                    if (own.getCTCell().getT() == STCellType.S && own.getCTCell().isSetV()) {
                        shown.set(Integer.parseInt(own.getCTCell().getV()));
                    }
                }
            }
        });
        SharedStringsTable texts = workbook.getSharedStringSource();
        CTRst nothing = CTRst.Factory.newInstance();
        nothing.setT("");
        for (int i = texts.getSharedStringItems().size() - 1; i >= 0; i--) {
            if (!shown.get(i)) {
                ((XSSFRichTextString) texts.getItemAt(i)).getCTRst().set(nothing);
            }
        }
    }

    /** Takes out lists to choose from and formats that look at what is gone: Excel calls a file damaged that has them. */
    private static void unlink(CTWorksheet sheet, List<String> gone, List<String> names) {
        if (sheet.isSetDataValidations()) {
            for (int i = sheet.getDataValidations().sizeOfDataValidationArray() - 1; i >= 0; i--) {
                String rule = sheet.getDataValidations().getDataValidationArray(i).xmlText();
                if (mentions(gone, rule) || names.stream().anyMatch(rule::contains)) {
                    sheet.getDataValidations().removeDataValidation(i);
                }
            }
            if (sheet.getDataValidations().sizeOfDataValidationArray() == 0) {
                sheet.unsetDataValidations();
            } else {
                sheet.getDataValidations().setCount(sheet.getDataValidations().sizeOfDataValidationArray());
            }
        }
        for (int i = sheet.sizeOfConditionalFormattingArray() - 1; i >= 0; i--) {
            if (mentions(gone, sheet.getConditionalFormattingArray(i).xmlText())) {
                sheet.removeConditionalFormatting(i);
            }
        }
        if (sheet.isSetExtLst() && mentions(gone, sheet.getExtLst().xmlText())) {
            sheet.unsetExtLst();
        }
    }

    private static boolean mentions(List<String> sheets, String formula) {
        return formula != null && sheets.stream().anyMatch(name -> Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(name.replace("'", "''")) + "'?[!:]")
                .matcher(formula).find());
    }
}
