package jp.bunkai.disclosure.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is answered in one row: round by round the answer and its day, then notes and the days of mending. */
final class RowAnswers {

    private final Grid grid;
    private final TableHeader header;
    private final Dates dates;
    private final Doubts doubts;

    RowAnswers(Grid grid, TableHeader header, Dates dates, Doubts doubts) {
        this.grid = grid;
        this.header = header;
        this.dates = dates;
        this.doubts = doubts;
    }

    /** Whether anything stands in the columns of answers that begins in this row. */
    boolean any(int row) {
        return header.columns().stream().filter(column -> column.role() == Role.ANSWER || column.role().choice())
                .map(column -> grid.at(row, column.index())).anyMatch(cell -> !cell.blank() && cell.beginsHere());
    }

    /** The cell of the first answer of a row, for a doubt that concerns the row. */
    Place place(int row) {
        return header.columns().stream().filter(column -> column.role() == Role.ANSWER || column.role().choice())
                .map(column -> grid.at(row, column.index())).filter(cell -> !cell.blank()).findFirst().map(grid::place)
                .orElse(grid.place(row, 0));
    }

    void read(QuestionRow question) {
        for (int round : header.rounds()) {
            List<Content> cells = new ArrayList<>();
            Said said = said(question.row, round, cells);
            Content at = cells.stream().filter(cell -> !cell.blank()).findFirst().orElse(cells.get(0));
            if (said.read() && said.value() != AnswerValue.BLANK && hidden(at)) {
                said = Said.unread(Why.HIDDEN);
            }
            if (cells.stream().anyMatch(cell -> !cell.blank() && cell != at && grid.sheet().columnHidden(cell.column()))) {
                said = Said.unread(Why.HIDDEN);
            }
            if (drawn(question.row, round)) {
                said = Said.unread(Why.DRAWN);
            }
            Place place = grid.place(at);
            if (!said.read()) {
                doubts.unread(said.why(), place, question.id);
            }
            cells.stream().filter(cell -> !cell.blank() && cell.merged() != null).forEach(cell -> question.mergedAnswers.add(cell.merged()));
            said.notes().forEach(number -> question.references.add(new QuestionRow.NoteReference(number, null, place)));
            question.given.put(round, new Given(round, said.value(), place, day(question, header.all(Role.DATE, round))));
        }
        question.target = day(question, header.all(Role.TARGET));
        question.done = day(question, header.all(Role.DONE));
        header.all(Role.NOTE).forEach(column -> note(question, column));
    }

    private boolean hidden(Content cell) {
        return grid.sheet().columnHidden(cell.column()) || grid.sheet().rowHidden(cell.row());
    }

    /** What a round says; {@code cells} takes in all cells that were looked at. */
    private Said said(int row, int round, List<Content> cells) {
        List<Column> single = header.all(Role.ANSWER, round);
        List<AnswerMarks.Ticked> ticked = header.choices(round).stream()
                .map(column -> new AnswerMarks.Ticked(column.role().value(), column.english(), grid.at(row, column.index()))).toList();
        List<Content> answers = single.stream().map(column -> grid.at(row, column.index())).toList();
        List<Content> words = new ArrayList<>();
        for (Content cell : answers) {
            if (words.stream().noneMatch(one -> one.home().equals(cell.home()))) {
                words.add(cell);
            }
        }
        cells.addAll(words);
        ticked.forEach(one -> cells.add(one.cell()));
        if (ticked.isEmpty()) {
            return only(words);
        }
        if (words.stream().anyMatch(cell -> !cell.blank())) {
            return Said.unread(Why.TWO_COLUMNS);
        }
        return AnswerMarks.read(ticked);
    }

    /** Columns under one merged heading are one place to answer in, if only one of them is used. */
    private Said only(List<Content> words) {
        List<Content> filled = words.stream().filter(cell -> !cell.blank()).toList();
        if (filled.isEmpty()) {
            return Said.of(AnswerValue.BLANK);
        }
        if (filled.size() > 1) {
            return Said.unread(Why.TWO_COLUMNS);
        }
        boolean oneHeading = header.all(Role.ANSWER).stream().map(Column::cell).distinct().count() == header.rounds().size();
        return words.size() == 1 || oneHeading ? AnswerWords.read(filled.get(0)) : Said.unread(Why.TWO_COLUMNS);
    }

    private boolean drawn(int row, int round) {
        int first = header.columns().stream().filter(column -> answers(column, round)).mapToInt(Column::index).min().orElse(0);
        int last = header.columns().stream().filter(column -> answers(column, round)).mapToInt(Column::index).max().orElse(0);
        return grid.sheet().shapes().stream().anyMatch(shape -> shape.getLastRow() - shape.getFirstRow() <= 3
                && shape.getFirstRow() <= row && row <= shape.getLastRow() && shape.getFirstColumn() <= last && first <= shape.getLastColumn());
    }

    private static boolean answers(Column column, int round) {
        return (column.role() == Role.ANSWER || column.role().choice()) && column.round() == round;
    }

    private LocalDate day(QuestionRow question, List<Column> columns) {
        for (Column column : columns) {
            Content cell = grid.at(question.row, column.index());
            if (!Dates.empty(cell)) {
                Optional<LocalDate> day = hidden(cell) ? Optional.empty() : dates.of(cell);
                if (day.isEmpty()) {
                    doubts.doubtful("unclear-date", grid.place(cell), question.id, "日付として読めません。年月日を入力してください。",
                            "This cannot be read as a day. Enter year, month and day.");
                }
                return day.orElse(null);
            }
        }
        return null;
    }

    private void note(QuestionRow question, Column column) {
        Content cell = grid.at(question.row, column.index());
        if (cell.blank() || header.isAnswer(cell.firstColumn())) {
            return;
        }
        Place place = grid.place(cell);
        if (question.blank() && AnswerWords.value(cell.words()).filter(value -> value != AnswerValue.SEE_NOTE).isPresent()) {
            question.spoil(Why.ELSEWHERE, doubts, false);
        }
        if (!cell.readable() || hidden(cell)) {
            doubts.doubtful("unread-note", place, question.id, "備考は、非表示・取消線・エラー値などのため読みませんでした。",
                    "The note was not read: it is hidden, crossed out, or holds an error.");
            return;
        }
        List<String> numbers = NoteNumbers.of(cell.text());
        if (numbers.isEmpty()) {
            question.references.add(new QuestionRow.NoteReference(null, cell.text(), place));
        }
        numbers.forEach(number -> question.references.add(new QuestionRow.NoteReference(number, null, place)));
    }
}
