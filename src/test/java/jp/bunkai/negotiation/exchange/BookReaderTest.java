package jp.bunkai.negotiation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.bunkai.negotiation.workbook.Unread;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a workbook that came back, and what is reported by sheet and cell. */
class BookReaderTest {

    private static final int LINE = 7;

    @Test
    void anUnchangedWorkbookSaysNothing() {
        ReturnedBook read = BookReader.read(Books.write(Books.small()), Books.SEAL);

        assertEquals(List.of(), read.changed());
        assertEquals(List.of(), read.unread().all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "一行\n二行", "_x0041_ と _x000D_", "'引用", "末尾の点.", "𠮟る 𠮷野家", "a\tb", "<&>\"'"})
    void everyTextComesBackAsItWas(String text) {
        assertEquals(List.of(), BookReader.read(Books.write(Books.book(List.of(List.of("", "", text)))), Books.SEAL).changed());
    }

    @Test
    void changedCellsAreExactlyWhatIsRead() {
        ReturnedBook read = edited(workbook -> {
            Sheet sheet = workbook.getSheet(Books.SHEET);
            Filled.cell(sheet, sheet.getRow(LINE), Books.LETTER).setCellValue("A");
            Filled.cell(sheet, sheet.getRow(LINE), "note").setBlank();
            Filled.cell(sheet, sheet.getRow(LINE + 1), Books.AMOUNT).setCellValue(25000);
        });

        assertEquals(List.of("E8|R|A", "G8|備考|", "F9||25000"),
                read.changed().stream().map(changed -> changed.cell() + "|" + changed.exported() + "|" + changed.text()).toList());
        assertEquals(List.of(), read.unread().all());
    }

    @Test
    void movedRowsAndColumnsAreFoundByTheirHiddenNames() {
        ReturnedBook read = edited(workbook -> {
            XSSFSheet sheet = workbook.getSheet(Books.SHEET);
            sheet.shiftRows(LINE, LINE + 1, 5);
            sheet.shiftColumns(6, 6, 3);
        });

        assertEquals(List.of(), read.changed());
        assertEquals(List.of(), read.unread().all());
    }

    @Test
    void deletedRowsAreReported() {
        assertReported("null 番号 1 の行がありません。", sheet -> sheet.removeRow(sheet.getRow(LINE)));
    }

    @Test
    void doubledRowsAreReportedAndNoneIsRead() {
        ReturnedBook read = edited(workbook -> {
            XSSFSheet sheet = workbook.getSheet(Books.SHEET);
            sheet.copyRows(LINE, LINE, LINE + 2, new CellCopyPolicy());
            Filled.cell(sheet, sheet.getRow(LINE + 2), Books.LETTER).setCellValue("A");
        });

        assertEquals(List.of(), read.changed());
        assertEquals(List.of("A10 番号 1 の行が二つ以上あるため、どれも読みません。"), said(read));
    }

    @Test
    void addedRowsAreReported() {
        assertReported("G20 追加された行は読みません。", sheet -> sheet.createRow(19).createCell(6).setCellValue("追加"));
    }

    @Test
    void aRowWithAnotherNameIsNotRead() {
        assertReported("C8 番号 1 の行の名前が書き換えられているため、この行は読みません。", sheet -> {
            Filled.cell(sheet, sheet.getRow(LINE), "DUTY").setCellValue("別の実施事項");
            Filled.cell(sheet, sheet.getRow(LINE), Books.LETTER).setCellValue("A");
        });
    }

    @Test
    void mergedCellsAreReportedAndNotRead() {
        assertReported("E8:E9 結合されたセルは読みません。結合を解除してください。", sheet -> {
            Filled.cell(sheet, sheet.getRow(LINE), Books.LETTER).setCellValue("A");
            sheet.addMergedRegion(new CellRangeAddress(LINE, LINE + 1, 4, 4));
        });
    }

    @Test
    void formulasAreReportedAndNeverWorkedOut() {
        assertReported("E8 数式は計算せず、読みません。値を入力してください。",
                sheet -> Filled.cell(sheet, sheet.getRow(LINE), Books.LETTER).setCellFormula("\"A\"&\"\""));
    }

    @Test
    void linksAreReportedAndOnlyTheirTextIsRead() {
        ReturnedBook read = edited(workbook -> {
            Cell cell = Filled.cell(workbook.getSheet(Books.SHEET), workbook.getSheet(Books.SHEET).getRow(LINE), "note");
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("https://example.org/");
            cell.setHyperlink(link);
        });

        assertEquals(List.of(), read.changed());
        assertEquals(List.of("G8 リンクは開きません。文字だけを読みます。"), said(read));
    }

    @Test
    void figuresAndErrorsWhereWordsBelongAreReported() {
        assertReported("G8 数値または日付として入力されています。文字として入力し直してください。",
                sheet -> Filled.cell(sheet, sheet.getRow(LINE), "note").setCellValue(46000));
        assertReported("F8 数値または日付として入力されています。文字として入力し直してください。",
                sheet -> Filled.cell(sheet, sheet.getRow(LINE), Books.AMOUNT).setCellValue(-1.5));
        assertReported("E8 エラー値などは読めません。", sheet -> Filled.cell(sheet, sheet.getRow(LINE), Books.LETTER).setCellValue(true));
    }

    @Test
    void aMissingColumnIsReportedOnce() {
        assertReported("null 列が一つ失われています。その列は読みませんでした。",
                sheet -> sheet.getRow(TableSheet.CODES).getCell(Filled.column(sheet, Books.LETTER)).setBlank());
    }

    @Test
    void aDoubledColumnIsNotRead() {
        ReturnedBook read = edited(workbook -> {
            Sheet sheet = workbook.getSheet(Books.SHEET);
            sheet.getRow(TableSheet.CODES).createCell(9).setCellValue(Books.LETTER);
            sheet.getRow(LINE).createCell(9).setCellValue("I");
        });

        assertEquals(List.of(), read.changed());
        assertEquals("同じ列が二つあるため、どちらも読みません。", read.unread().all().get(0).why().ja());
    }

    @Test
    void aChangedKeySheetIsNoticed() {
        for (int[] place : new int[][] {{1, 0}, {1, 2}, {4, 3}, {4, 5}, {4, 6}}) {
            ReturnedBook read = edited(workbook -> {
                Cell cell = workbook.getSheet(BookKeys.SHEET).getRow(place[0]).getCell(place[1]);
                cell.setCellValue(cell.getStringCellValue().replaceFirst("[0-9a-z]", "x"));
            });

            assertNull(read.keys(), place[0] + "," + place[1]);
            assertEquals(BookKeys.SHEET, read.unread().all().get(0).sheet());
        }
    }

    @Test
    void aWorkbookWithoutItsKeySheetIsNoneOfOurs() {
        assertNull(edited(workbook -> workbook.removeSheetAt(workbook.getSheetIndex(BookKeys.SHEET))).keys());
    }

    @Test
    void aReportDoesNotGrowWithoutEnd() {
        byte[] file = new Filled(Books.write(Books.large(900, 3))).edited(workbook -> {
            Sheet sheet = workbook.getSheet(Books.SHEET);
            List<Row> rows = new ArrayList<>();
            sheet.forEach(rows::add);
            rows.stream().filter(row -> row.getRowNum() > LINE).forEach(sheet::removeRow);
        }).bytes();

        List<Unread> unread = BookReader.read(file, Books.SEAL).unread().all();

        assertEquals(501, unread.size());
        assertEquals("ほかにも399か所を読めませんでした。", unread.get(500).why().ja());
    }

    private static ReturnedBook edited(Consumer<XSSFWorkbook> edit) {
        return BookReader.read(new Filled(Books.write(Books.small())).edited(edit).bytes(), Books.SEAL);
    }

    private static void assertReported(String said, Consumer<XSSFSheet> edit) {
        ReturnedBook read = edited(workbook -> edit.accept(workbook.getSheet(Books.SHEET)));
        assertTrue(read.changed().isEmpty(), () -> read.changed().toString());
        assertEquals(List.of(said), said(read));
    }

    private static List<String> said(ReturnedBook read) {
        return Stream.of(read.unread().all()).flatMap(List::stream).map(unread -> unread.cell() + " " + unread.why().ja()).toList();
    }
}
