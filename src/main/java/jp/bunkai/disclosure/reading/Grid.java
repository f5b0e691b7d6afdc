package jp.bunkai.disclosure.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.bunkai.platform.spreadsheet.Cell;
import jp.bunkai.platform.spreadsheet.CellSheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet as a reader sees it: merged cells stand wherever they reach, formulas for what the file says they came to last. */
final class Grid {

    /** Ranges that reach over more rows than this are few in any form and are kept aside. */
    private static final int TALL = 64;
    private static final int MOST_TALL = 300;

    private final CellSheet sheet;
    private final Map<Integer, List<CellRangeAddress>> merged = new HashMap<>();
    private final List<CellRangeAddress> tall = new ArrayList<>();

    Grid(CellSheet sheet) {
        this.sheet = sheet;
        for (CellRangeAddress range : sheet.merged()) {
            if (range.getLastRow() - range.getFirstRow() >= TALL) {
                tall.add(range);
            } else {
                for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
                    merged.computeIfAbsent(row, any -> new ArrayList<>(4)).add(range);
                }
            }
        }
    }

    /** Whether its merged ranges are so many and so large that nobody made them by hand. */
    boolean confusing() {
        return tall.size() > MOST_TALL;
    }

    CellSheet sheet() {
        return sheet;
    }

    String name() {
        return sheet.name();
    }

    Place place(int row, int column) {
        return new Place(sheet.name(), Cell.name(row, column));
    }

    Place place(Content content) {
        return new Place(sheet.name(), content.home());
    }

    Place whole() {
        return new Place(sheet.name(), null);
    }

    /** The last row that holds anything, -1 in an empty sheet. */
    int lastRow() {
        return sheet.rows().isEmpty() ? -1 : sheet.rows().lastKey();
    }

    /** The rows that hold anything, from one to another, both included. */
    Iterable<Integer> rows(int from, int to) {
        return from > to ? List.of() : List.copyOf(sheet.rows().subMap(from, to + 1).keySet());
    }

    /** What begins in a row, from left to right; what reaches into it from above is not among it. */
    List<Content> row(int row) {
        List<Content> row0 = new ArrayList<>();
        new TreeMap<>(sheet.rows().getOrDefault(row, Map.of())).keySet().forEach(column -> {
            Content content = at(row, column);
            if (!content.blank() && content.beginsHere() && content.firstColumn() == column) {
                row0.add(content);
            }
        });
        return row0;
    }

    Content at(int row, int column) {
        CellRangeAddress range = range(row, column);
        int homeRow = range == null ? row : range.getFirstRow();
        int homeColumn = range == null ? column : range.getFirstColumn();
        Cell cell = sheet.cell(homeRow, homeColumn).orElse(null);
        String home = Cell.name(homeRow, homeColumn);
        if (cell == null) {
            return new Content(row, column, Content.Kind.BLANK, "", false, range, home);
        }
        Content.Kind kind = kind(cell);
        String text = kind == Content.Kind.NUMBER ? figure(cell.text()) : Words.clean(cell.text());
        if (kind == Content.Kind.TEXT && text.isEmpty()) {
            kind = Content.Kind.BLANK;
        }
        return new Content(row, column, kind, text, cell.struck(), range, home);
    }

    private CellRangeAddress range(int row, int column) {
        for (CellRangeAddress range : merged.getOrDefault(row, List.of())) {
            if (range.isInRange(row, column)) {
                return range;
            }
        }
        for (CellRangeAddress range : tall) {
            if (range.isInRange(row, column)) {
                return range;
            }
        }
        return null;
    }

    private static Content.Kind kind(Cell cell) {
        Cell.Kind result = cell.kind() == Cell.Kind.FORMULA ? cell.result() : cell.kind();
        if (result == null) {
            return Content.Kind.NO_RESULT;
        }
        return switch (result) {
            case TEXT -> Content.Kind.TEXT;
            case NUMBER -> Content.Kind.NUMBER;
            default -> cell.text().equals("1") ? Content.Kind.TRUE : cell.text().equals("0") ? Content.Kind.FALSE : Content.Kind.ERROR;
        };
    }

    /** Excel stores 5.1 as 5.0999999999999996. */
    private static String figure(String stored) {
        try {
            BigDecimal number = new BigDecimal(stored.strip());
            if (Math.abs((long) number.scale()) > 40 || number.precision() > 60) {
                return stored;
            }
            return number.round(new MathContext(15)).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException noNumber) {
            return stored;
        }
    }
}
