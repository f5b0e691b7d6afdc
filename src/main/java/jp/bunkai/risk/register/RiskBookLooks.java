package jp.bunkai.risk.register;

import jp.bunkai.platform.spreadsheet.written.BookLooks;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the workbook of risks. */
final class RiskBookLooks extends BookLooks {

    /** From the lowest level to the highest; each is light enough for dark letters. */
    private static final String[] LEVELS = {"E8F5E9", "F1F8E9", "FFF8E1", "FFE0B2", "FFCDD2"};

    private final XSSFCellStyle[] levels = new XSSFCellStyle[LEVELS.length];

    RiskBookLooks(XSSFWorkbook workbook) {
        super(workbook);
        for (int i = 0; i < LEVELS.length; i++) {
            levels[i] = bordered(text(normal, LEVELS[i]));
        }
    }

    XSSFCellStyle level(int level) {
        return levels[level - 1];
    }
}
