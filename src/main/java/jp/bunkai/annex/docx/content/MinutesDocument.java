package jp.bunkai.annex.docx.content;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.TemplateFiller;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.negotiation.meeting.Minutes;
import jp.bunkai.platform.time.JapaneseDates;

/** Writes the minutes (議事録) of a meeting for one viewer. */
public final class MinutesDocument {

    /** The id of the template it is written for. */
    public static final String TEMPLATE = "minutes";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H時mm分");
    private static final String NOTHING = "（なし）";

    private MinutesDocument() {
    }

    /** The minutes as DOCX. */
    public static byte[] write(Template template, Minutes minutes) {
        Values document = Values.document()
                .text("minutes.dossier", minutes.dossier())
                .text("minutes.hospital", minutes.hospital())
                .text("minutes.title", minutes.title())
                .text("minutes.when", when(minutes.from(), minutes.until()))
                .keep("minutes.open", minutes.until() == null)
                .keep("attendants.none", minutes.attendants().isEmpty())
                .repeat("attendants", rows(minutes.attendants(), (row, people) -> row
                        .text("attendants.organisation", people.organisation())
                        .text("attendants.names", String.join("、", people.names()))));
        some(document, "decisions", minutes.decisions()).repeat("decision", rows(minutes.decisions(), (row, decision) -> row
                .text("decision.text", decision.text())
                .text("decision.row", orDash(decision.row())), "decision.no"));
        some(document, "tasks", minutes.tasks()).repeat("task", rows(minutes.tasks(), (row, task) -> row
                .text("task.text", task.text())
                .text("task.row", orDash(task.row()))
                .text("task.owner", task.owner())
                .text("task.due", task.due() == null ? "定めなし" : JapaneseDates.both(task.due()))
                .text("task.state", task.done() ? "完了" : "未了"), "task.no"));
        some(document, "changes", minutes.changes()).repeat("change", rows(minutes.changes(), (row, change) -> row
                .text("change.row", change.row())
                .text("change.field", change.field())
                .text("change.before", orNothing(change.before()))
                .text("change.after", orNothing(change.after()))
                .text("change.who", change.who())));
        return TemplateFiller.fill(template, document);
    }

    private static Values some(Values document, String tag, List<?> entries) {
        return document.keep(tag + ".none", entries.isEmpty()).keep(tag + ".some", !entries.isEmpty());
    }

    /** The day in both calendars; a meeting that ends on another day names both days. */
    private static String when(LocalDateTime from, LocalDateTime until) {
        String begins = JapaneseDates.both(from.toLocalDate()) + TIME.format(from) + "から";
        if (until == null) {
            return begins;
        }
        return begins + (until.toLocalDate().equals(from.toLocalDate()) ? "" : JapaneseDates.both(until.toLocalDate())) + TIME.format(until) + "まで";
    }

    private static <T> List<Values> rows(List<T> entries, BiFunction<Values, T, Values> write) {
        return IntStream.range(0, entries.size()).mapToObj(i -> write.apply(Values.row(Integer.toString(i + 1)), entries.get(i))).toList();
    }

    private static <T> List<Values> rows(List<T> entries, BiFunction<Values, T, Values> write, String number) {
        return IntStream.range(0, entries.size()).mapToObj(i -> {
            String no = Integer.toString(i + 1);
            return write.apply(Values.row(no).text(number, no), entries.get(i));
        }).toList();
    }

    private static String orDash(String text) {
        return text == null ? "―" : text;
    }

    private static String orNothing(String text) {
        return text == null ? NOTHING : text;
    }
}
