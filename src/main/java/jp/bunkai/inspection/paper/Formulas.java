package jp.bunkai.inspection.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/**
 * Puts in place of formulas what they last came to, so that what is printed or sent says the same wherever it is opened and asks nothing of
 * other files. One that came to an answer shows what stood in another cell, where nobody confirmed it: it is emptied.
 */
final class Formulas {

    private static final Set<String> ANSWERS = Set.of("はい", "いいえ", "対象外", "該当なし", "yes", "no", "n/a", "○", "◯", "〇", "●", "✓", "✔", "☑", "■", "レ");

    private Formulas() {
    }

    /** What was emptied, with its place. */
    static List<String> settle(XSSFSheet sheet) {
        Map<XSSFCell, Object> results = new LinkedHashMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    results.put((XSSFCell) cell, result((XSSFCell) cell));
                }
            }
        }
        // None of them is to be carried on by its neighbours.
        results.keySet().stream().filter(cell -> cell.getCTCell().isSetF() && cell.getCTCell().getF().getT() == STCellFormulaType.SHARED)
                .forEach(cell -> cell.getCTCell().getF().setT(STCellFormulaType.NORMAL));
        List<String> emptied = new ArrayList<>();
        results.forEach((cell, result) -> {
            if (cell.isPartOfArrayFormulaGroup()) {
                sheet.removeArrayFormula(cell);
            } else {
                cell.removeFormula();
            }
            if (result instanceof String text && answers(text)) {
                emptied.add(sheet.getSheetName() + " " + cell.getAddress().formatAsString() + "：" + text.strip());
                cell.setBlank();
            } else {
                put(cell, result);
            }
        });
        return emptied;
    }

    /** What a formula last came to; null for an error and where the file does not say. */
    private static Object result(XSSFCell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> cell.getCTCell().isSetV() ? (Object) cell.getNumericCellValue() : null;
            case BOOLEAN -> cell.getBooleanCellValue();
            default -> null;
        };
    }

    private static void put(XSSFCell cell, Object result) {
        if (result instanceof String text) {
            cell.setCellValue(text);
        } else if (result instanceof Double number) {
            cell.setCellValue(number);
        } else if (result instanceof Boolean truth) {
            cell.setCellValue(truth);
        }
    }

    private static boolean answers(String text) {
        return ANSWERS.contains(Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
    }
}
