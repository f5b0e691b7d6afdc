package jp.bunkai.negotiation.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook: how to fill it, its tables, and the very hidden sheet by which it is known again. */
final class BookWriter {

    private BookWriter() {
    }

    static byte[] write(MatrixBook book, Wordbook words, UnaryOperator<byte[]> seal) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Looks looks = new Looks(workbook);
            Texts texts = new Texts(workbook);
            BookGuide.write(workbook, book, looks);
            String contracts = book.contracts().isEmpty() ? null
                    : BookKeys.SHEET + "!$C$" + (BookKeys.CONTRACTS + 1) + ":$C$" + (BookKeys.CONTRACTS + book.contracts().size());
            for (BookTable table : book.tables()) {
                XSSFSheet sheet = workbook.createSheet(table.sheet());
                int last = new TableSheet(sheet, book, table, looks, texts).write();
                new TableChoices(sheet, words, last).add(table, contracts);
            }
            keys(workbook, texts, BookKeys.grid(book, seal));
            workbook.lockStructure();
            workbook.setActiveSheet(book.tables().isEmpty() ? 0 : 1);
            workbook.setSelectedTab(book.tables().isEmpty() ? 0 : 1);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook written into memory failed", e);
        }
    }

    private static void keys(XSSFWorkbook workbook, Texts texts, List<List<String>> grid) {
        XSSFSheet sheet = workbook.createSheet(BookKeys.SHEET);
        for (int i = 0; i < grid.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            for (int j = 0; j < grid.get(i).size(); j++) {
                texts.put(row, j, grid.get(i).get(j), null);
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
