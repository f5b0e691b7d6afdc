package jp.bunkai.negotiation.exchange;

import java.util.List;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.negotiation.workbook.Layout;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one table as a sheet: headings in both languages, areas apart, what the viewer may edit open and coloured, the rest locked. */
final class TableSheet {

    /** Rows above the lines, counted from 0. */
    static final int BANDS = 3;
    static final int CODES = 4;
    static final int HEADER = 5;
    static final int FIRST = 6;
    private static final int WIDTH_OF_A_PAGE = 190;

    private final XSSFSheet sheet;
    private final MatrixBook book;
    private final BookTable table;
    private final Looks looks;
    private final Texts texts;

    TableSheet(XSSFSheet sheet, MatrixBook book, BookTable table, Looks looks, Texts texts) {
        this.sheet = sheet;
        this.book = book;
        this.table = table;
        this.looks = looks;
        this.texts = texts;
    }

    /** Writes it; the last row, counted from 0. */
    int write() {
        above();
        headers();
        int last = lines();
        List<BookColumn> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        sheet.setColumnHidden(0, true);
        int frozen = table.column(BookColumn.SCOPE) + 1;
        sheet.createFreezePane(frozen, FIRST);
        sheet.setRepeatingRows(new CellRangeAddress(BANDS, HEADER, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
        sheet.setAutoFilter(new CellRangeAddress(HEADER, last, 1, columns.size() - 1));
        Layout.protect(sheet);
        sheet.lockAutoFilter(false);
        Layout.paper(sheet, book.dossier(), table.title().in(book.language()), pages(frozen));
        return last;
    }

    private int pages(int frozen) {
        int kept = table.columns().subList(1, frozen).stream().mapToInt(BookColumn::width).sum();
        int rest = table.columns().subList(frozen, table.columns().size()).stream().mapToInt(BookColumn::width).sum();
        return Math.max(1, (int) Math.ceil(rest / (double) (WIDTH_OF_A_PAGE - kept)));
    }

    private void above() {
        boolean english = book.language() == Language.EN;
        head(0, table.title().in(book.language()), looks.title, 24);
        head(1, book.dossier() + "　　" + book.organisation() + "　　"
                + book.exportedAt().atZone(jp.bunkai.platform.time.Clocks.JAPAN).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"))
                + (english ? " (Japan time)" : ""), looks.plain, 16);
        head(2, english ? "Yellow cells are yours to change; grey ones are locked. See the sheet “" + BookGuide.name(Language.EN) + "”."
                : "黄色の欄を変更できます。灰色の欄は変更できません。「" + BookGuide.name(Language.JA) + "」シートをご覧ください。", looks.plain, 16);
    }

    private void head(int at, String text, XSSFCellStyle look, int height) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints(height);
        texts.put(row, 1, text, look);
    }

    private void headers() {
        XSSFRow bands = sheet.createRow(BANDS);
        XSSFRow codes = sheet.createRow(CODES);
        codes.setZeroHeight(true);
        XSSFRow header = sheet.createRow(HEADER);
        header.setHeightInPoints(72);
        BookColumn.Band before = null;
        for (int i = 0; i < table.columns().size(); i++) {
            BookColumn column = table.columns().get(i);
            texts.put(codes, i, column.code(), null);
            if (i > 0) {
                texts.put(bands, i, column.band() == before ? "" : column.band().words().in(book.language()), looks.band);
                texts.put(header, i, column.headerText(), looks.column);
                before = column.band();
            }
        }
    }

    private int lines() {
        int at = FIRST;
        String area = null;
        for (BookLine line : table.lines()) {
            if (!line.area().equals(area)) {
                area = line.area();
                area(sheet.createRow(at++), area);
            }
            line(sheet.createRow(at++), line);
        }
        return at - 1;
    }

    private void area(XSSFRow row, String area) {
        Text title = book.areas().get(area);
        texts.put(row, 0, BookReader.AREA, null);
        row.setHeightInPoints(18);
        for (int i = 1; i < table.columns().size(); i++) {
            texts.put(row, i, i > 1 ? "" : title == null ? area : title.in(book.language()), looks.area);
        }
    }

    private void line(XSSFRow row, BookLine line) {
        int lines = 1;
        for (int i = 0; i < line.cells().size(); i++) {
            BookCell cell = line.cells().get(i);
            BookColumn column = table.columns().get(i);
            texts.put(row, i, cell.text(), looks.cell(cell.editable(), centred(column)));
            lines = Math.max(lines, Layout.lines(cell.text(), column.width()));
        }
        row.setHeightInPoints(Layout.height(lines));
    }

    private static boolean centred(BookColumn column) {
        return column.field() == Field.LETTER || column.code().equals(BookColumn.NUMBER) || column.code().equals("LETTER")
                || column.code().equals(BookColumn.CONFIRMATION);
    }
}
