package jp.bunkai.platform.spreadsheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/** One sheet as a table of the cells that hold something, with its merged ranges and links, and what of it nobody sees. */
public final class CellSheet {

    private final String name;
    private final SortedMap<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<CellRangeAddress> shapes = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final boolean hidden;

    CellSheet(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    void add(Cell cell) {
        rows.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), cell);
    }

    void addMerged(CellRangeAddress range) {
        merged.add(range);
    }

    void addLink(String cells) {
        links.add(cells);
    }

    void addShape(CellRangeAddress place) {
        shapes.add(place);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    /** Whether the sheet as a whole is hidden. */
    public boolean hidden() {
        return hidden;
    }

    public boolean rowHidden(int row) {
        return hiddenRows.get(row);
    }

    public boolean columnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** Where something is drawn over the cells: circles, check boxes, arrows. Pictures are not among them. */
    public List<CellRangeAddress> shapes() {
        return shapes;
    }

    /** The cells that carry a link, as the file names them. Nothing follows it. */
    public List<String> links() {
        return links;
    }

    public String name() {
        return name;
    }

    /** The cells of each row that has any, from the top. */
    public SortedMap<Integer, Map<Integer, Cell>> rows() {
        return rows;
    }

    public Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(rows.getOrDefault(row, Map.of()).get(column));
    }

    /** The text of a cell, empty where there is none. */
    public String text(int row, int column) {
        return cell(row, column).filter(cell -> cell.kind() == Cell.Kind.TEXT).map(Cell::text).orElse("");
    }

    public List<CellRangeAddress> merged() {
        return merged;
    }

    public boolean inMerged(int row, int column) {
        return merged.stream().anyMatch(range -> range.isInRange(row, column));
    }

    /** Where the columns of a table stand, and the row that says so. */
    public record Codes(int row, Map<String, Integer> columns) {
    }

    /** Finds the row whose cells carry all these codes. */
    public Optional<Codes> codes(List<String> codes) {
        for (Map.Entry<Integer, Map<Integer, Cell>> row : rows.entrySet()) {
            Map<String, Integer> columns = new HashMap<>();
            row.getValue().values().stream().filter(cell -> codes.contains(cell.text()))
                    .forEach(cell -> columns.put(cell.text(), cell.column()));
            if (columns.size() == codes.size()) {
                return Optional.of(new Codes(row.getKey(), columns));
            }
        }
        return Optional.empty();
    }
}
