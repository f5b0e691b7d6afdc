package jp.bunkai.disclosure.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes a workbook line by line, as people lay forms out. A line is its cells between bars; {@code #} begins a figure, {@code ?} a truth
 * value, {@code ~} something crossed out, {@code =} a formula, whose last result stands after {@code =>} if the file holds one.
 */
public final class Book {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle struck;
    private XSSFSheet sheet;
    private int next;
    private int left;

    private Book() {
        XSSFFont font = workbook.createFont();
        font.setStrikeout(true);
        font.setUnderline(Font.U_NONE);
        struck = workbook.createCellStyle();
        struck.setFont(font);
    }

    public static Book sheet(String name) {
        return new Book().next(name);
    }

    /** A further sheet. */
    public Book next(String name) {
        sheet = workbook.createSheet(name);
        next = 0;
        left = 0;
        return this;
    }

    /** Goes on at this row and column, as Excel names them. */
    Book at(String cell) {
        CellReference reference = new CellReference(cell);
        next = reference.getRow();
        left = reference.getCol();
        return this;
    }

    public Book lines(String... lines) {
        for (String line : lines) {
            XSSFRow row = sheet.getRow(next) == null ? sheet.createRow(next) : sheet.getRow(next);
            next++;
            String[] cells = line.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    fill(row.createCell(left + i), cells[i]);
                }
            }
        }
        return this;
    }

    private void fill(XSSFCell cell, String said) {
        switch (said.matches("#\\d.*") || !said.startsWith("#") ? said.charAt(0) : ' ') {
            case '#' -> cell.setCellValue(Double.parseDouble(said.substring(1)));
            case '?' -> cell.setCellValue(Boolean.parseBoolean(said.substring(1)));
            case '~' -> {
                cell.setCellValue(said.substring(1));
                cell.setCellStyle(struck);
            }
            case '=' -> formula(cell, said.substring(1));
            default -> cell.setCellValue(said);
        }
    }

    private static void formula(XSSFCell cell, String said) {
        String[] parts = said.split("=>", 2);
        cell.setCellFormula(parts[0]);
        if (parts.length > 1 && parts[1].startsWith("#N/A")) {
            cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA);
        } else if (parts.length > 1 && parts[1].startsWith("#")) {
            cell.setCellValue(Double.parseDouble(parts[1].substring(1)));
        } else if (parts.length > 1) {
            cell.setCellValue(parts[1]);
        }
    }

    public Book merge(String... ranges) {
        for (String range : ranges) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        }
        return this;
    }

    Book hideRow(int row) {
        return with(any -> sheet.getRow(row - 1).setZeroHeight(true));
    }

    Book hideColumn(String column) {
        return with(any -> sheet.setColumnHidden(CellReference.convertColStringToIndex(column), true));
    }

    Book hidden() {
        return with(any -> workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN));
    }

    /** Draws a circle over a cell. */
    Book circle(String cell) {
        CellReference at = new CellReference(cell);
        var shape = sheet.createDrawingPatriarch().createSimpleShape(new XSSFClientAnchor(0, 0, 9000, 9000, at.getCol(), at.getRow(), at.getCol(), at.getRow()));
        shape.setShapeType(ShapeTypes.ELLIPSE);
        return this;
    }

    private Book with(Consumer<XSSFSheet> edit) {
        edit.accept(sheet);
        return this;
    }

    public byte[] bytes() {
        try (workbook; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
