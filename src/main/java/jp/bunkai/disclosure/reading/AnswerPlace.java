package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Where the answer to a question goes in the user's own file, found by the headings that its answers are read by.
 *
 * @param target where the day goes by which a 「いいえ」 is to be mended, null where the form has no such place
 * @param note where words go, null where the form has no such place
 * @param all every cell in which something may stand that answers the question, or it and others: those of merged ranges that reach over
 *     several questions and of further rows below it included
 */
public record AnswerPlace(Form form, Edition edition, String id, String object, String sheet, List<Round> rounds, Spot target, Spot note, List<Spot> all) {

    private static final Set<Role> ANSWERING = Set.of(Role.ANSWER, Role.YES, Role.NO, Role.NOT_APPLICABLE, Role.SEE_NOTE, Role.DATE, Role.TARGET, Role.DONE,
            Role.NOTE);
    private static final Set<Role> ASKING = Set.of(Role.NUMBER, Role.QUESTION, Role.GROUP, Role.OBJECT);

    public AnswerPlace {
        rounds = List.copyOf(rounds);
        all = List.copyOf(all);
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
                    spot(segment, question.row, segment.header.all(Role.TARGET)), spot(segment, question.row, segment.header.all(Role.NOTE)),
                    all(segment, question)));
        }
        return places;
    }

    private static List<Spot> all(Segment segment, QuestionRow question) {
        Set<Integer> answering = columns(segment, ANSWERING);
        Set<Integer> asking = columns(segment, ASKING);
        Set<Spot> all = new LinkedHashSet<>();
        for (int row : segment.grid.rows(question.row, last(segment, question))) {
            for (int column : answering) {
                Content cell = segment.grid.at(row, column);
                int homeRow = cell.merged() == null ? row : cell.merged().getFirstRow();
                boolean own = row == question.row ? !asking.contains(cell.firstColumn()) : answering.contains(cell.firstColumn());
                if (own && homeRow > segment.header.bottom()) {
                    all.add(new Spot(homeRow, cell.firstColumn()));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The last row of a question: that before the next one, or as far as its number or words reach. */
    private static int last(Segment segment, QuestionRow question) {
        int reach = columns(segment, ASKING).stream().map(column -> segment.grid.at(question.row, column).merged()).filter(merged -> merged != null)
                .mapToInt(CellRangeAddress::getLastRow).max().orElse(question.row);
        return segment.questions.stream().mapToInt(other -> other.row - 1).filter(row -> row >= question.row).min().orElse(Math.max(reach, question.row));
    }

    private static Set<Integer> columns(Segment segment, Set<Role> roles) {
        return segment.header.columns().stream().filter(column -> roles.contains(column.role())).map(Column::index).collect(Collectors.toSet());
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
            boolean asks = columns(segment, ASKING).contains(merged.getFirstColumn());
            if (!shared && !asks && merged.getFirstRow() > segment.header.bottom()) {
                return new Spot(merged.getFirstRow(), merged.getFirstColumn());
            }
        }
        return null;
    }
}
