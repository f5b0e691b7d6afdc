package jp.bunkai.disclosure.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/** A question while its table is being read; rows below it may still add to it or spoil it. */
final class QuestionRow {

    final Grid grid;
    final int row;
    final String id;
    final String written;
    final Place place;
    final Map<Integer, Given> given = new LinkedHashMap<>();
    final List<NoteReference> references = new ArrayList<>();
    final List<CellRangeAddress> mergedAnswers = new ArrayList<>();
    String object;
    String group;
    String question = "";
    LocalDate target;
    LocalDate done;

    QuestionRow(Grid grid, int row, String id, String written, Place place) {
        this.grid = grid;
        this.row = row;
        this.id = id;
        this.written = written;
        this.place = place;
    }

    /** What leads to a note: a number (with words null), or the words themselves (with number null). */
    record NoteReference(String number, String words, Place place) {
    }

    boolean blank() {
        return given.values().stream().allMatch(one -> one.value() == AnswerValue.BLANK);
    }

    /** Two rows that would be one question. */
    String key() {
        return id + "\n" + (object == null ? "" : object);
    }

    /** Takes back what was read, for a reason that was seen later; {@code onlyAnswered} leaves blank rounds alone. */
    void spoil(Why why, Doubts doubts, boolean onlyAnswered) {
        for (Given one : List.copyOf(given.values())) {
            boolean spoilt = one.value() != AnswerValue.UNREAD && !(onlyAnswered && one.value() == AnswerValue.BLANK);
            if (spoilt) {
                given.put(one.round(), new Given(one.round(), AnswerValue.UNREAD, one.place(), null));
                doubts.unread(why, one.place(), id);
            }
        }
    }
}
