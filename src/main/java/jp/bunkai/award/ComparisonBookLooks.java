package jp.bunkai.award;

import jp.bunkai.platform.spreadsheet.written.BookLooks;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the workbook of candidates. */
final class ComparisonBookLooks extends BookLooks {

    /** Characters that a cell holds. */
    static final int LONGEST = 32_767;

    /** What no candidate takes. */
    final XSSFCellStyle nobody;

    ComparisonBookLooks(XSSFWorkbook workbook) {
        super(workbook);
        nobody = wrapped(bordered(text(normal, "FFCDD2")));
    }
}
