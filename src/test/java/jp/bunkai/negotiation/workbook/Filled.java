package jp.bunkai.negotiation.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import jp.bunkai.negotiation.inquiry.InquiryLetter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a vendor sends it back. */
final class Filled {

    /** The rows of the first, second and third question of a sheet. */
    static final int FIRST = 5;
    static final int SECOND = 6;

    private byte[] file;

    Filled(InquiryLetter letter) {
        this.file = InquiryWorkbook.write(letter);
    }

    /** Writes an answer; the column by its English name in the header. */
    Filled answer(int row, String column, Object value) {
        return edited(workbook -> cell(workbook.getSheet("回答"), row, column, value));
    }

    Filled words(int row, String value) {
        return edited(workbook -> workbook.getSheet("全般").getRow(row).getCell(4).setCellValue(value));
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

    static void cell(XSSFSheet sheet, int row, String column, Object value) {
        XSSFRow cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        int at = column(sheet, column);
        XSSFCell cell = cells.getCell(at) == null ? cells.createCell(at) : cells.getCell(at);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue((String) value);
        }
    }

    static int column(XSSFSheet sheet, String english) {
        for (int i = 1; i < sheet.getRow(4).getLastCellNum(); i++) {
            if (sheet.getRow(4).getCell(i).getStringCellValue().endsWith("\n" + english)) {
                return i;
            }
        }
        throw new IllegalArgumentException(english);
    }

    byte[] bytes() {
        return file;
    }

    ReturnedWorkbook read() {
        return AnswerWorkbook.read(file);
    }
}
