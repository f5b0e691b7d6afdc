package jp.bunkai.negotiation.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as somebody fills it. */
final class Filled {

    private byte[] file;

    Filled(byte[] file) {
        this.file = file;
    }

    Filled edited(Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(out);
            file = out.toByteArray();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes into the column of this code, in the line of this duty and object; the code may be the end of it. */
    Filled put(String sheet, String duty, String object, String code, Object value) {
        return edited(workbook -> {
            Sheet table = workbook.getSheet(sheet);
            Cell cell = cell(table, row(table, duty, object), code);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value == null) {
                cell.setBlank();
            } else {
                cell.setCellValue((String) value);
            }
        });
    }

    static Cell cell(Sheet table, Row row, String code) {
        int column = column(table, code);
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }

    static int column(Sheet table, String code) {
        for (Cell cell : table.getRow(TableSheet.CODES)) {
            if (cell.getStringCellValue().endsWith(code)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** The line of a duty about an object; of a party's terms where the sheet has parties: {@code object} is then both. */
    static Row row(Sheet table, String duty, String object) {
        for (int i = TableSheet.FIRST; i <= table.getLastRowNum(); i++) {
            Row row = table.getRow(i);
            if (text(row, 2).equals(duty) && (text(row, 3).equals(object) || (text(row, 3) + "|" + text(row, 4)).equals(object))) {
                return row;
            }
        }
        throw new IllegalArgumentException(duty + " " + object);
    }

    private static String text(Row row, int column) {
        return row == null || row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue();
    }

    byte[] bytes() {
        return file;
    }
}
