package jp.bunkai.annex.cost;

import jp.bunkai.platform.spreadsheet.written.BookLooks;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cost sheet: figures are yen. */
final class CostStyles extends BookLooks {

    CostStyles(XSSFWorkbook workbook) {
        super(workbook);
        number.setDataFormat(format("#,##0"));
    }
}
