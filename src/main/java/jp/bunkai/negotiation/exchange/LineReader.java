package jp.bunkai.negotiation.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.platform.spreadsheet.Cell;
import jp.bunkai.platform.spreadsheet.CellSheet;

/** Holds the cells of one line against those that went out, and says for each that cannot be read why. */
final class LineReader {

    private static final Set<Field> FIGURES = Set.of(Field.COST_AMOUNT, Field.COST_UPPER_LIMIT);

    private final BookKeys.Table table;
    private final BookKeys.Line line;
    private final CellSheet sheet;
    private final int row;
    private final Map<String, Integer> columns;
    private final ReturnedBook.NotRead unread;
    private final Set<String> lost;

    /** {@code lost}: the columns of this table that were told to be missing already. */
    LineReader(BookKeys.Table table, BookKeys.Line line, CellSheet sheet, int row, Map<String, Integer> columns,
            ReturnedBook.NotRead unread, Set<String> lost) {
        this.table = table;
        this.line = line;
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
        this.unread = unread;
        this.lost = lost;
    }

    void read(List<ReturnedBook.Changed> changed) {
        for (String code : List.of(BookColumn.DUTY, BookColumn.SCOPE)) {
            Integer column = columns.get(code);
            String out = line.texts().get(table.codes().indexOf(code));
            if (column == null || !sameWords(sheet.text(row, column), out)) {
                unread.add(sheet.name(), Cell.name(row, column == null ? 0 : column), "番号 " + line.number() + " の行の名前が書き換えられているため、この行は読みません。",
                        "The name of row no. " + line.number() + " was changed, so the row is not read.");
                return;
            }
        }
        for (int i = 0; i < table.codes().size(); i++) {
            FieldPath path = path(table.codes().get(i), line);
            if (path != null) {
                cell(path, table.codes().get(i), line.texts().get(i), changed);
            }
        }
    }

    /** The field that a column holds in a line; null for a column that holds none. */
    static FieldPath path(String code, BookKeys.Line line) {
        String text = line.party() == null ? code : code.replace("*", line.party().toString());
        return FieldPath.parse(text).orElse(null);
    }

    private static boolean sameWords(String one, String other) {
        return one.replaceAll("\\s+", "").equals(other.replaceAll("\\s+", ""));
    }

    private void cell(FieldPath path, String code, String out, List<ReturnedBook.Changed> changed) {
        Integer column = columns.get(code);
        if (column == null) {
            if (lost.add(code)) {
                unread.add(sheet.name(), null, "列が一つ失われています。その列は読みませんでした。", "A column is missing; it was not read.");
            }
            return;
        }
        Cell cell = sheet.cell(row, column).orElse(null);
        if (sheet.inMerged(row, column)) {
            return;
        }
        String text = cell == null ? "" : text(path, cell);
        if (text != null && !text.equals(plain(out))) {
            changed.add(new ReturnedBook.Changed(line, path, sheet.name(), Cell.name(row, column), out, text));
        }
    }

    /** What a cell says; null where it is reported. */
    private String text(FieldPath path, Cell cell) {
        switch (cell.kind()) {
            case TEXT -> {
                return plain(cell.text());
            }
            case FORMULA -> unread.add(sheet.name(), cell.name(), "数式は計算せず、読みません。値を入力してください。",
                    "A formula is never worked out nor read. Enter the value.");
            case NUMBER -> {
                String figure = FIGURES.contains(path.field()) ? figure(cell.text()) : null;
                if (figure != null) {
                    return figure;
                }
                unread.add(sheet.name(), cell.name(), "数値または日付として入力されています。文字として入力し直してください。",
                        "This was entered as a number or a date. Enter it as text.");
            }
            default -> unread.add(sheet.name(), cell.name(), "エラー値などは読めません。", "Errors and truth values cannot be read.");
        }
        return null;
    }

    /** A whole figure of a size that may be worked with; Excel stores what was typed as a binary fraction. */
    private static String figure(String stored) {
        try {
            BigDecimal number = new BigDecimal(stored.strip());
            boolean sound = number.signum() >= 0 && number.precision() - number.scale() <= 15 && Math.abs((long) number.scale()) < 30;
            return sound ? number.round(new java.math.MathContext(15)).toBigIntegerExact().toString() : null;
        } catch (ArithmeticException | NumberFormatException noFigure) {
            return null;
        }
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
