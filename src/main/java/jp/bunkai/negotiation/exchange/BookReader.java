package jp.bunkai.negotiation.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.bunkai.platform.spreadsheet.Cell;
import jp.bunkai.platform.spreadsheet.CellBudget;
import jp.bunkai.platform.spreadsheet.CellSheet;
import jp.bunkai.platform.spreadsheet.WorkbookFile;

/**
 * Reads a workbook that came back and holds it cell by cell against its own export. Each line comes back once and with the words it went
 * out with, or it is not read; columns and lines are found by their hidden names, wherever they stand. Formulas are reported and never
 * worked out.
 */
final class BookReader {

    /** Stands in the hidden first column of a line that only names an area. */
    static final String AREA = "AREA";

    private final BookKeys keys;
    private final ReturnedBook.NotRead unread = new ReturnedBook.NotRead();
    private final List<ReturnedBook.Changed> changed = new ArrayList<>();
    private final Map<String, BookKeys.Table> tables = new HashMap<>();
    private final Map<String, BookKeys.Line> lines = new HashMap<>();
    private final Map<String, FoundLine> found = new HashMap<>();
    private final Set<String> spoilt = new HashSet<>();

    private BookReader(BookKeys keys) {
        this.keys = keys;
        keys.tables().forEach(table -> table.lines().forEach(line -> {
            tables.put(line.key(), table);
            lines.put(line.key(), line);
        }));
    }

    /** Where a line stands, and where the columns of its sheet do. */
    private record FoundLine(CellSheet sheet, int row, Map<String, Integer> columns) {
    }

    /** What the file says; a problem for a file that is refused or no workbook at all. */
    static ReturnedBook read(byte[] file, UnaryOperator<byte[]> seal) {
        List<CellSheet> sheets = WorkbookFile.sheets(file, CellBudget.ofMatrix());
        List<CellSheet> hidden = sheets.stream().filter(sheet -> sheet.text(0, 0).startsWith("bunkai-matrix")).toList();
        Optional<BookKeys> keys = hidden.size() == 1 ? BookKeys.of(grid(hidden.get(0)), seal) : Optional.empty();
        if (keys.isEmpty()) {
            ReturnedBook.NotRead unread = new ReturnedBook.NotRead();
            unread.add(BookKeys.SHEET, null, "ここから書き出した分担表のブックではないか、管理用のシートが失われたか書き換えられています。何も読みませんでした。",
                    "This is no workbook of a matrix that was exported here, or its hidden sheet is lost or was changed. Nothing was read.");
            return new ReturnedBook(null, List.of(), unread);
        }
        BookReader reader = new BookReader(keys.get());
        sheets.stream().filter(sheet -> sheet != hidden.get(0)).forEach(reader::sheet);
        reader.compare();
        return new ReturnedBook(keys.get(), reader.changed, reader.unread);
    }

    private static List<List<String>> grid(CellSheet sheet) {
        List<List<String>> grid = new ArrayList<>();
        sheet.rows().forEach((row, cells) -> {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                line.add(sheet.text(row, i));
            }
            grid.add(line);
        });
        return grid;
    }

    private void sheet(CellSheet sheet) {
        Integer codes = sheet.rows().keySet().stream().filter(row -> sheet.text(row, 0).equals(BookColumn.KEY)
                || sheet.rows().get(row).values().stream().anyMatch(cell -> cell.text().equals(BookColumn.KEY))).findFirst().orElse(null);
        if (codes == null) {
            return;
        }
        Map<String, Integer> columns = columns(sheet, codes);
        Integer key = columns.get(BookColumn.KEY);
        sheet.merged().forEach(range -> unread.add(sheet.name(), range.formatAsString(), "結合されたセルは読みません。結合を解除してください。",
                "Merged cells are not read. Take the merge apart."));
        sheet.links().forEach(cells -> unread.add(sheet.name(), cells, "リンクは開きません。文字だけを読みます。",
                "Links are not followed; only the text is read."));
        if (key != null) {
            // The row below the codes is the header that people read.
            for (int row : sheet.rows().tailMap(codes + 2).keySet()) {
                line(new FoundLine(sheet, row, columns), sheet.text(row, key));
            }
        }
    }

    /** The columns by their codes; one that is there twice is none. */
    private Map<String, Integer> columns(CellSheet sheet, int codes) {
        Map<String, Integer> columns = new HashMap<>();
        Set<String> doubled = new HashSet<>();
        sheet.rows().get(codes).values().stream().filter(cell -> cell.kind() == Cell.Kind.TEXT).forEach(cell -> {
            if (columns.putIfAbsent(cell.text(), cell.column()) != null && doubled.add(cell.text())) {
                unread.add(sheet.name(), cell.name(), "同じ列が二つあるため、どちらも読みません。", "This column is there twice; neither is read.");
            }
        });
        doubled.forEach(columns::remove);
        return columns;
    }

    private void line(FoundLine at, String key) {
        BookKeys.Line line = lines.get(key);
        if (line == null) {
            if (!key.equals(AREA)) {
                added(at);
            }
        } else if (found.putIfAbsent(key, at) != null) {
            spoilt.add(key);
            unread.add(at.sheet().name(), Cell.name(at.row(), 0), "番号 " + line.number() + " の行が二つ以上あるため、どれも読みません。",
                    "Row no. " + line.number() + " is there more than once; none of them is read.");
        }
    }

    private void added(FoundLine at) {
        at.sheet().rows().get(at.row()).values().stream().filter(cell -> at.columns().containsValue(cell.column()))
                .min(java.util.Comparator.comparingInt(Cell::column)).ifPresent(cell -> unread.add(at.sheet().name(), cell.name(),
                        "追加された行は読みません。", "A row that was added is not read."));
    }

    /** Each line as it went out, in that order. */
    private void compare() {
        for (BookKeys.Table table : keys.tables()) {
            Set<String> lost = new HashSet<>();
            for (BookKeys.Line line : table.lines()) {
                FoundLine at = found.get(line.key());
                if (at == null) {
                    unread.add(table.sheet(), null, "番号 " + line.number() + " の行がありません。", "Row no. " + line.number() + " is missing.");
                } else if (!spoilt.contains(line.key())) {
                    new LineReader(table, line, at.sheet(), at.row(), at.columns(), unread, lost).read(changed);
                }
            }
        }
    }
}
