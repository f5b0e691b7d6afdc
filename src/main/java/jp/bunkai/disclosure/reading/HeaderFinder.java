package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the tables of a sheet by their headings, wherever they stand: up to three rows of which the lower ones divide the upper, beside
 * one another or one below the other.
 */
final class HeaderFinder {

    private static final int HIGHEST = 3;
    private static final int WIDEST = 200;

    private final Grid grid;

    HeaderFinder(Grid grid) {
        this.grid = grid;
    }

    /** The headings of all tables from the top; of those side by side, from the left. */
    List<TableHeader> find() {
        List<TableHeader> found = new ArrayList<>();
        int next = 0;
        for (int row : grid.rows(0, grid.lastRow())) {
            if (row >= next && !grid.sheet().rowHidden(row) && namesColumns(row)) {
                List<TableHeader> here = at(row);
                found.addAll(here);
                next = here.isEmpty() ? next : here.get(0).bottom() + 1;
            }
        }
        return found;
    }

    private boolean namesColumns(int row) {
        return grid.row(row).stream().anyMatch(cell -> Role.of(cell.words()) != Role.NONE);
    }

    private List<TableHeader> at(int row) {
        for (int height = HIGHEST; height > 0; height--) {
            boolean headings = true;
            for (int below = row + 1; below < row + height; below++) {
                headings &= onlyHeadings(below);
            }
            if (headings) {
                List<TableHeader> found = tables(row, row + height - 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whether a row below the first one divides the columns above and is not the first row of answers already. */
    private boolean onlyHeadings(int row) {
        List<Content> cells = grid.row(row);
        return !cells.isEmpty() && cells.stream()
                .allMatch(cell -> Role.of(cell.words()) != Role.NONE || Role.round(cell.words()) > 0 && cell.words().length() < 20)
                && cells.stream().noneMatch(cell -> QuestionNumber.of(cell.words()).isPresent());
    }

    private List<TableHeader> tables(int top, int bottom) {
        Set<Integer> places = new TreeSet<>();
        for (int row = top; row <= bottom; row++) {
            for (Content cell : grid.row(row)) {
                for (int column = cell.firstColumn(); column <= Math.min(cell.lastColumn(), cell.firstColumn() + WIDEST); column++) {
                    places.add(column);
                }
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int column : places) {
            column(top, bottom, column).ifPresent(columns::add);
        }
        List<Column> sure = settled(columns);
        List<List<Column>> parts = divided(sure);
        if (parts.size() == 1) {
            parts = List.of(new UnnamedColumns(grid, top, bottom).completed(parts.get(0)));
        }
        return parts.stream().map(part -> new TableHeader(top, bottom, part)).filter(TableHeader::sound).toList();
    }

    /** What the words above one another say that a column is for: all of them together, else the lowest that says anything. */
    private Optional<Column> column(int top, int bottom, int column) {
        List<Content> stack = new ArrayList<>();
        for (int row = top; row <= bottom; row++) {
            Content cell = grid.at(row, column);
            if (!cell.words().isEmpty() && stack.stream().noneMatch(above -> above.home().equals(cell.home()))) {
                stack.add(cell);
            }
        }
        if (stack.isEmpty()) {
            return Optional.empty();
        }
        String all = String.join("", stack.stream().map(Content::words).toList());
        int round = stack.stream().mapToInt(cell -> Role.round(cell.words())).max().orElse(0);
        Content lowest = stack.get(stack.size() - 1);
        Role role = stack.size() > 1 ? Role.of(all) : Role.NONE;
        String heading = all;
        for (int i = stack.size() - 1; role == Role.NONE && i >= 0; i--) {
            heading = stack.get(i).words();
            role = Role.of(heading);
            lowest = stack.get(i);
        }
        if (role == Role.NONE && round > 0) {
            role = Role.ANSWER;
        }
        return role == Role.NONE ? Optional.empty() : Optional.of(new Column(column, role, Math.max(1, round), heading, lowest.home()));
    }

    /** Settles what a word means by the words beside it. */
    private static List<Column> settled(List<Column> columns) {
        boolean ticked = columns.stream().anyMatch(column -> column.role() == Role.YES);
        boolean asked = columns.stream().anyMatch(column -> column.role() == Role.QUESTION);
        return columns.stream().map(column -> {
            Role role = column.role();
            if (Words.key(column.heading()).equals("no")) {
                role = ticked ? Role.NO : Role.NUMBER;
            } else if (role == Role.GROUP && !asked) {
                role = Role.QUESTION;
            } else if (role == Role.SEE_NOTE && !ticked) {
                role = Role.NOTE;
            }
            return new Column(column.index(), role, column.round(), column.heading(), column.cell());
        }).toList();
    }

    /** Tables side by side each begin with a number of their own. */
    private static List<List<Column>> divided(List<Column> columns) {
        List<List<Column>> parts = new ArrayList<>();
        List<Column> part = new ArrayList<>();
        for (Column column : columns) {
            boolean next = column.role() == Role.NUMBER && part.stream().anyMatch(one -> one.role() == Role.QUESTION);
            if (next && new TableHeader(0, 0, part).sound()) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(column);
        }
        parts.add(part);
        return parts.stream().map(HeaderFinder::oneNumber).toList();
    }

    /** Of several columns of numbers those that the form itself refers to; steps of one number stand side by side. */
    private static List<Column> oneNumber(List<Column> columns) {
        List<Column> numbers = columns.stream().filter(column -> column.role() == Role.NUMBER).toList();
        int exactness = numbers.stream().mapToInt(Column::exactness).max().orElse(0);
        Set<Integer> kept = new HashSet<>();
        int last = -1;
        for (Column number : numbers) {
            boolean beside = last < 0 || number.index() == last + 1;
            if (number.exactness() == exactness && beside) {
                kept.add(number.index());
                last = number.index();
            }
        }
        return columns.stream().filter(column -> column.role() != Role.NUMBER || kept.contains(column.index())).toList();
    }
}
