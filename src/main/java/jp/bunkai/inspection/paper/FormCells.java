package jp.bunkai.inspection.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.bunkai.disclosure.reading.AnswerPlace.Spot;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes single cells of a user's workbook, which holds no formula any more, and leaves their looks alone; a text that begins like a formula is marked as a text. */
final class FormCells {

    private static final Set<String> BOXES = Set.of("□", "☐", "▢");
    private static final int LONGEST = 32_000;

    private final XSSFWorkbook workbook;
    private final DataFormatter formatter = new DataFormatter();
    private final Map<Short, XSSFCellStyle> quoted = new HashMap<>();

    FormCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Takes out what stands there, boxes to be ticked excepted; what it was, with its place. */
    Optional<String> clear(XSSFSheet sheet, Spot spot) {
        XSSFCell cell = spot == null ? null : found(sheet, spot);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return Optional.empty();
        }
        String held = formatter.formatCellValue(cell).strip();
        if (BOXES.contains(held)) {
            return Optional.empty();
        }
        cell.setBlank();
        return held.isEmpty() ? Optional.empty() : Optional.of(sheet.getSheetName() + " " + cell.getAddress().formatAsString() + "：" + held);
    }

    void tick(XSSFSheet sheet, Spot spot) {
        XSSFCell cell = cell(sheet, spot);
        boolean box = cell.getCellType() == CellType.STRING && BOXES.contains(cell.getStringCellValue().strip());
        cell.setCellValue(box ? "☑" : "○");
    }

    void text(XSSFSheet sheet, Spot spot, String text) {
        XSSFCell cell = cell(sheet, spot);
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (!cut.isEmpty() && "=+-@".indexOf(cut.charAt(0)) >= 0) {
            cell.setCellStyle(quoted.computeIfAbsent(cell.getCellStyle().getIndex(), any -> {
                XSSFCellStyle style = workbook.createCellStyle();
                style.cloneStyleFrom(cell.getCellStyle());
                style.setQuotePrefixed(true);
                return style;
            }));
        }
        cell.setCellValue(cut);
    }

    /** Behind what was written there already. */
    void append(XSSFSheet sheet, Spot spot, String text) {
        String before = formatter.formatCellValue(cell(sheet, spot)).strip();
        text(sheet, spot, before.isEmpty() ? text : before + "／" + text);
    }

    /** As a day where the cell is formatted as one, else as people write it. */
    void day(XSSFSheet sheet, Spot spot, LocalDate day) {
        XSSFCell cell = cell(sheet, spot);
        if (DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString())) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
        }
    }

    private static XSSFCell found(XSSFSheet sheet, Spot spot) {
        XSSFRow row = sheet.getRow(spot.row());
        return row == null ? null : row.getCell(spot.column());
    }

    private static XSSFCell cell(XSSFSheet sheet, Spot spot) {
        XSSFRow row = sheet.getRow(spot.row()) == null ? sheet.createRow(spot.row()) : sheet.getRow(spot.row());
        return row.getCell(spot.column()) == null ? row.createCell(spot.column()) : row.getCell(spot.column());
    }
}
