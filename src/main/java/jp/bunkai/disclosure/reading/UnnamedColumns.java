package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Tells a column that has no heading by what stands in it: numbers before the questions, set answers after them. Where two would do, none does. */
final class UnnamedColumns {

    private static final int LOOKED_AT = 60;
    private static final int FARTHEST = 6;

    private final Grid grid;
    private final int top;
    private final int bottom;

    UnnamedColumns(Grid grid, int top, int bottom) {
        this.grid = grid;
        this.top = top;
        this.bottom = bottom;
    }

    /** The columns with those that are missing for a table, where they can be told. */
    List<Column> completed(List<Column> columns) {
        List<Integer> questions = columns.stream().filter(column -> column.role() == Role.QUESTION).map(Column::index).toList();
        if (questions.isEmpty()) {
            return columns;
        }
        List<Column> completed = new ArrayList<>(columns);
        if (columns.stream().noneMatch(column -> column.role() == Role.NUMBER)) {
            int first = questions.stream().min(Comparator.naturalOrder()).orElseThrow();
            add(completed, Role.NUMBER, Math.max(0, first - 2), first - 1, 5, cell -> QuestionNumber.of(cell.words()).isPresent());
        }
        boolean numbered = completed.stream().anyMatch(column -> column.role() == Role.NUMBER);
        if (numbered && columns.stream().noneMatch(column -> column.role() == Role.ANSWER || column.role().choice())) {
            int last = questions.stream().max(Comparator.naturalOrder()).orElseThrow();
            add(completed, Role.ANSWER, last + 1, last + FARTHEST, 8, cell -> AnswerWords.value(cell.words()).isPresent());
        }
        completed.sort(Comparator.comparingInt(Column::index));
        return completed;
    }

    /** Adds the one column without a heading of which at least so many tenths of the cells are right. */
    private void add(List<Column> columns, Role role, int from, int to, int tenths, Predicate<Content> right) {
        List<Integer> found = new ArrayList<>();
        for (int column = from; column <= to; column++) {
            if (unnamed(columns, column) && mostly(column, tenths, right)) {
                found.add(column);
            }
        }
        if (found.size() == 1) {
            columns.add(new Column(found.get(0), role, 1, "", "unnamed " + found.get(0)));
        }
    }

    private boolean unnamed(List<Column> columns, int column) {
        if (columns.stream().anyMatch(one -> one.index() == column)) {
            return false;
        }
        for (int row = top; row <= bottom; row++) {
            if (!grid.at(row, column).blank()) {
                return false;
            }
        }
        return true;
    }

    private boolean mostly(int column, int tenths, Predicate<Content> right) {
        int filled = 0;
        int good = 0;
        for (int row : grid.rows(bottom + 1, bottom + LOOKED_AT)) {
            Content cell = grid.at(row, column);
            if (!cell.blank() && cell.beginsHere() && cell.firstColumn() == column && cell.lastColumn() == column) {
                filled++;
                good += right.test(cell) ? 1 : 0;
            }
        }
        return good > 0 && good * 10 >= filled * tenths;
    }
}
