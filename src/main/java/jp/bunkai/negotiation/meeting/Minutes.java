package jp.bunkai.negotiation.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What the minutes of a meeting tell one viewer. {@code until} is null while it is open. Only changes of rows that this viewer may see are
 * in it.
 */
public record Minutes(String dossier, String hospital, String title, LocalDateTime from, LocalDateTime until, List<Attendants> attendants,
        List<Entry> decisions, List<Task> tasks, List<Change> changes) {

    public Minutes {
        attendants = List.copyOf(attendants);
        decisions = List.copyOf(decisions);
        tasks = List.copyOf(tasks);
        changes = List.copyOf(changes);
    }

    /** Who was there of one organisation. */
    public record Attendants(String organisation, List<String> names) {
    }

    /** A decision; {@code row} may be null. */
    public record Entry(String text, String row) {
    }

    /** A task; {@code row} and {@code due} may be null. */
    public record Task(String text, String row, String owner, LocalDate due, boolean done) {
    }

    /** A field of a row that changed; a value that is null was or is absent. */
    public record Change(String row, String field, String before, String after, String who) {
    }
}
