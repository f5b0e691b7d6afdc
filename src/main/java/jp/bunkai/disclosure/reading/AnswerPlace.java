package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Where the answer to a question goes in the user's own file, found by the headings that its answers are read by.
 *
 * @param target where the day goes by which a 「いいえ」 is to be mended, null where the form has no such place
 * @param note where words go, null where the form has no such place
 */
public record AnswerPlace(Form form, Edition edition, String id, String object, String sheet, List<Round> rounds, Spot target, Spot note) {

    public AnswerPlace {
        rounds = List.copyOf(rounds);
    }

    /** A cell by its row and column, counted from 0: of a merged range the one that holds its content. */
    public record Spot(int row, int column) {
    }

    /** The places of one round: cells to be ticked, or one for the word; {@code on}: of the day, null where there is none. */
    public record Round(int number, Map<AnswerValue, Spot> ticks, Spot word, Spot on) {
    }

    static List<AnswerPlace> of(Segment segment) {
        List<AnswerPlace> places = new ArrayList<>();
        for (QuestionRow question : segment.questions) {
            List<Round> rounds = segment.header.rounds().stream().map(round -> round(segment, question.row, round)).toList();
            places.add(new AnswerPlace(segment.form, segment.edition, question.id, question.object, segment.grid.name(), rounds,
                    spot(segment, question.row, segment.header.all(Role.TARGET)), spot(segment, question.row, segment.header.all(Role.NOTE))));
        }
        return places;
    }

    private static Round round(Segment segment, int row, int number) {
        Map<AnswerValue, Spot> ticks = new LinkedHashMap<>();
        segment.header.choices(number).forEach(column -> {
            Spot spot = spot(segment, row, List.of(column));
            if (spot != null && !ticks.containsValue(spot)) {
                ticks.put(column.role().value(), spot);
            }
        });
        return new Round(number, ticks, spot(segment, row, segment.header.all(Role.ANSWER, number)),
                spot(segment, row, segment.header.all(Role.DATE, number)));
    }

    /** The first of these columns in a row; nothing where a merged cell reaches over other questions. */
    private static Spot spot(Segment segment, int row, List<Column> columns) {
        for (Column column : columns) {
            CellRangeAddress merged = segment.grid.at(row, column.index()).merged();
            if (merged == null) {
                return new Spot(row, column.index());
            }
            boolean shared = segment.questions.stream().anyMatch(other -> other.row != row && merged.containsRow(other.row));
            if (!shared && merged.getFirstRow() > segment.header.bottom()) {
                return new Spot(merged.getFirstRow(), merged.getFirstColumn());
            }
        }
        return null;
    }
}
