package jp.bunkai.disclosure.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of a sheet once it was read, with the notes below it and what form it is. */
final class Segment {

    final Grid grid;
    final TableHeader header;
    final List<QuestionRow> questions;
    final NoteBlock notes;
    final HeadingFields fields;
    Form form = Form.UNKNOWN_FORM;
    Edition edition = Edition.UNKNOWN_EDITION;
    Set<String> editionWritten = Set.of();

    Segment(Grid grid, TableHeader header, List<QuestionRow> questions, NoteBlock notes, HeadingFields fields) {
        this.grid = grid;
        this.header = header;
        this.questions = questions;
        this.notes = notes;
        this.fields = fields;
    }

    Place place() {
        return grid.place(header.top(), header.columns().get(0).index());
    }

    /** Whether this and another may be parts of one form: no question stands in both. */
    boolean apart(List<QuestionRow> others) {
        Set<String> keys = others.stream().map(QuestionRow::key).collect(Collectors.toSet());
        return questions.stream().map(QuestionRow::key).noneMatch(keys::contains);
    }
}
