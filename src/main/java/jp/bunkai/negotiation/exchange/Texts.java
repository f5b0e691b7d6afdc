package jp.bunkai.negotiation.exchange;

import java.util.HashMap;
import java.util.Map;
import jp.bunkai.platform.spreadsheet.Escapes;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Puts texts into cells, always as texts. A text that was there before is known by its number: POI would write each one out as XML to
 * find that it has it already, which is most of the time that a large workbook takes.
 */
final class Texts {

    private final XSSFWorkbook workbook;
    private final Map<String, Integer> numbers = new HashMap<>();

    Texts(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** A cell of this look with this text; empty for none. */
    void put(XSSFRow row, int at, String text, XSSFCellStyle look) {
        XSSFCell cell = row.createCell(at);
        if (look != null) {
            cell.setCellStyle(look);
        }
        if (!text.isEmpty()) {
            int number = numbers.computeIfAbsent(text,
                    any -> workbook.getSharedStringSource().addSharedStringItem(new XSSFRichTextString(Escapes.encoded(text))));
            cell.getCTCell().setT(STCellType.S);
            cell.getCTCell().setV(Integer.toString(number));
        }
    }
}
