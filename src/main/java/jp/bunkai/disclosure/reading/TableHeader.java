package jp.bunkai.disclosure.reading;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The heading of a table: where it stands, counted from 0, and what its columns are for. */
record TableHeader(int top, int bottom, List<Column> columns) {

    TableHeader {
        columns = List.copyOf(columns);
    }

    List<Column> all(Role role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    List<Column> all(Role role, int round) {
        return columns.stream().filter(column -> column.role() == role && column.round() == round).toList();
    }

    /** The columns to be ticked in a round. */
    List<Column> choices(int round) {
        return columns.stream().filter(column -> column.role().choice() && column.round() == round).toList();
    }

    /** The rounds of answers, at least one. */
    SortedSet<Integer> rounds() {
        SortedSet<Integer> rounds = new TreeSet<>();
        columns.stream().filter(column -> column.role() == Role.ANSWER || column.role().choice()).forEach(column -> rounds.add(column.round()));
        return rounds;
    }

    /** Columns that hold the number: one, or several side by side of which each holds a step of it. */
    List<Column> numbers() {
        return all(Role.NUMBER).stream().sorted(Comparator.comparingInt(Column::index)).toList();
    }

    boolean isAnswer(int column) {
        return columns.stream().anyMatch(one -> one.index() == column && (one.role() == Role.ANSWER || one.role().choice()));
    }

    /** Whether a row can be read at all with these columns. */
    boolean sound() {
        boolean answered = !all(Role.ANSWER).isEmpty() || !all(Role.YES).isEmpty() && !all(Role.NO).isEmpty();
        return answered && !all(Role.QUESTION).isEmpty();
    }
}
