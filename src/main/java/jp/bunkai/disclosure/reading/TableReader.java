package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.bunkai.catalogue.Text;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads a table row by row. What belongs to no question, or to several, is listed and not guessed. */
final class TableReader {

    private final Grid grid;
    private final TableHeader header;
    private final int last;
    private final HeadingFields fields;
    private final Doubts doubts;
    private final RowAnswers answers;
    private final Numbering numbering;
    private final List<QuestionRow> questions = new ArrayList<>();
    private int end;

    /** {@code last}: the last row that can belong to the table, because another begins below it or the sheet ends. */
    TableReader(Grid grid, TableHeader header, int last, Dates dates, HeadingFields fields, Doubts doubts) {
        this.grid = grid;
        this.header = header;
        this.last = last;
        this.fields = fields;
        this.doubts = doubts;
        this.answers = new RowAnswers(grid, header, dates, doubts);
        this.numbering = new Numbering(grid, header);
        this.end = header.bottom();
    }

    List<QuestionRow> read() {
        hiddenNumbers();
        for (int row : grid.rows(header.bottom() + 1, last)) {
            if (NoteBlock.begins(grid, row) && !answers.any(row)) {
                break;
            }
            if (grid.sheet().rowHidden(row)) {
                hidden(row);
            } else {
                row(row);
            }
        }
        mergedOverSeveral();
        return questions;
    }

    /** The last row that a question stands in; what follows may be notes. */
    int end() {
        return end;
    }

    private void hiddenNumbers() {
        header.numbers().stream().filter(column -> grid.sheet().columnHidden(column.index())).findFirst().ifPresent(column ->
                doubts.doubtful("hidden-numbers", grid.place(header.bottom(), column.index()), null, "質問番号の列が非表示です。番号が合っているか確かめてください。",
                        "The column of question numbers is hidden. Check that the numbers are right."));
    }

    private void hidden(int row) {
        Numbering.Numbered number = numbering.of(row);
        if (number.id() == null) {
            return;
        }
        QuestionRow question = question(row, number);
        for (int round : header.rounds()) {
            question.given.put(round, new Given(round, AnswerValue.UNREAD, answers.place(row), null));
        }
        doubts.unread(Why.HIDDEN, number.place(), number.id());
        questions.add(question);
        end = row;
    }

    private void row(int row) {
        if (heading(row)) {
            return;
        }
        Numbering.Numbered number = numbering.of(row);
        switch (number.kind()) {
            case NONE -> withoutNumber(row);
            case CONTINUED -> continued(row);
            case NO_NUMBER -> noNumber(row, number);
            case NUMBER -> numbered(row, number);
        }
    }

    /** A line that names a chapter: it reaches over the columns of answers, or it is all that stands in the row. */
    private boolean heading(int row) {
        List<Content> cells = grid.row(row);
        if (cells.isEmpty() || answers.any(row) && !reachesAnswers(cells.get(0))) {
            return false;
        }
        Content first = cells.get(0);
        boolean alone = cells.size() == 1 && first.column() < firstQuestion() && QuestionNumber.of(first.words()).isEmpty();
        if (!first.readable() || !reachesAnswers(first) && !alone) {
            return false;
        }
        numbering.heading(first.text());
        return true;
    }

    private boolean reachesAnswers(Content cell) {
        return !header.isAnswer(cell.firstColumn()) && header.columns().stream().anyMatch(column -> column.index() > cell.firstColumn()
                && column.index() <= cell.lastColumn() && header.isAnswer(column.index()));
    }

    private int firstQuestion() {
        return header.all(Role.QUESTION).stream().mapToInt(Column::index).min().orElse(0);
    }

    private void numbered(int row, Numbering.Numbered number) {
        String words = words(row, number);
        if (words.isEmpty() && !answers.any(row)) {
            return;
        }
        if (number.parent() != null) {
            // What looked like a question without an answer was the heading of those below it.
            int above = questions.size() - 1;
            if (above >= 0 && questions.get(above).id.equals(number.parent()) && questions.get(above).blank() && questions.get(above).references.isEmpty()) {
                numbering.headed(questions.remove(above).question);
            }
        }
        if (field(row, words)) {
            return;
        }
        QuestionRow question = question(row, number);
        answers.read(question);
        if (grid.at(row, firstQuestion()).struck()) {
            question.spoil(Why.STRUCK, doubts, false);
        }
        if (words.isEmpty()) {
            doubts.doubtful("no-question", number.place(), number.id(), "質問の文がありません。", "The words of the question are missing.");
        }
        questions.add(question);
        end = row;
    }

    private QuestionRow question(int row, Numbering.Numbered number) {
        QuestionRow question = new QuestionRow(grid, row, number.id(), number.written(), number.place());
        question.question = words(row, number);
        question.group = numbering.group(row);
        question.object = object(row);
        return question;
    }

    private String object(int row) {
        return header.all(Role.OBJECT).stream().map(column -> grid.at(row, column.index()).words()).filter(text -> !text.isEmpty()).findFirst()
                .map(text -> text.replaceAll("\\s+", " ")).orElse(null);
    }

    private String words(int row, Numbering.Numbered number) {
        Set<String> homes = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (Column column : header.all(Role.QUESTION)) {
            Content cell = grid.at(row, column.index());
            if (!cell.words().isEmpty() && homes.add(cell.home())) {
                words.add(number.inline() ? number.rest() : cell.text());
            }
        }
        // One text stays the one that its cells share.
        return words.size() == 1 ? words.get(0) : String.join("\n", words);
    }

    /** A question for the name of the maker or the product, as MDS2 asks it, is part of the heading and no question of security. */
    private boolean field(int row, String words) {
        Optional<HeadingFields.Label> label = HeadingFields.label(words);
        List<Content> filled = header.all(Role.ANSWER).stream().map(column -> grid.at(row, column.index())).filter(cell -> !cell.blank()).toList();
        if (label.isEmpty() || filled.size() != 1 || !filled.get(0).readable() || AnswerWords.read(filled.get(0)).read()) {
            return false;
        }
        fields.add(label.get(), grid, filled.get(0), filled.get(0).text());
        end = row;
        return true;
    }

    /** A row without a number of its own: more words of the question above, or answers that belong to nobody. */
    private void withoutNumber(int row) {
        if (answers.any(row)) {
            doubts.unread("no-number", answers.place(row), null, new Text("質問番号のない行に回答があるため読みません。",
                    "There is an answer in a row without a question number, so it is not read."));
            if (!questions.isEmpty() && questions.get(questions.size() - 1).blank()) {
                questions.get(questions.size() - 1).spoil(Why.SEVERAL_ROWS, doubts, false);
            }
            return;
        }
        moreWords(row);
    }

    private void moreWords(int row) {
        Content cell = grid.at(row, firstQuestion());
        if (!questions.isEmpty() && questions.get(questions.size() - 1).row == end && row == end + 1 && cell.beginsHere() && !cell.words().isEmpty()) {
            QuestionRow above = questions.get(questions.size() - 1);
            above.question = above.question + "\n" + cell.text();
        }
    }

    /** A row under a number that reaches over several: about another thing, or a second answer to the same. */
    private void continued(int row) {
        if (questions.isEmpty()) {
            withoutNumber(row);
            return;
        }
        QuestionRow above = questions.get(questions.size() - 1);
        String object = object(row);
        boolean own = header.all(Role.OBJECT).stream().anyMatch(column -> grid.at(row, column.index()).beginsHere());
        if (object != null && own && above.object != null && !object.equals(above.object)) {
            QuestionRow question = new QuestionRow(grid, row, above.id, above.written, above.place);
            question.object = object;
            question.group = above.group;
            question.question = above.question;
            answers.read(question);
            questions.add(question);
            end = row;
        } else if (answers.any(row)) {
            above.spoil(Why.SEVERAL_ROWS, doubts, false);
            doubts.unread(Why.SEVERAL_ROWS, answers.place(row), above.id);
        } else {
            moreWords(row);
        }
    }

    private void noNumber(int row, Numbering.Numbered number) {
        if (answers.any(row)) {
            doubts.unread("unclear-number", number.place(), null, new Text("質問番号として読めないため、この行の回答は読みません。",
                    "This cannot be read as the number of a question, so the answer of this row is not read."));
        } else {
            numbering.heading(number.written());
        }
    }

    /** One cell of an answer that reaches over several questions says nothing certain about any of them. */
    private void mergedOverSeveral() {
        NavigableMap<Integer, String> byRow = new TreeMap<>();
        questions.forEach(question -> byRow.put(question.row, question.key()));
        for (QuestionRow question : questions) {
            for (CellRangeAddress range : question.mergedAnswers) {
                if (byRow.subMap(range.getFirstRow(), true, range.getLastRow(), true).values().stream().distinct().limit(2).count() > 1) {
                    question.spoil(Why.MERGED_OVER, doubts, true);
                }
            }
        }
    }
}
