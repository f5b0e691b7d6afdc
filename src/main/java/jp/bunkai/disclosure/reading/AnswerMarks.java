package jp.bunkai.disclosure.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an answer that is a mark in one of several columns. One mark counts; two of them, or a sign that may mean no, do not. */
final class AnswerMarks {

    private static final Set<String> MARKS = Set.of("○", "◯", "〇", "⚪", "⭕", "●", "⬤", "✓", "✔", "☑", "■", "レ", "o", "v");
    private static final Set<String> EMPTY = Set.of("□", "☐", "▢");
    private static final Set<String> TICKED = Set.of("☑", "☒", "■", "✓", "✔", "レ");

    private AnswerMarks() {
    }

    /** A column to be ticked, and what it stands for. */
    record Ticked(AnswerValue value, boolean english, Content cell) {
    }

    private enum Sign {
        NONE, DASH, MARK
    }

    static Said read(List<Ticked> columns) {
        Set<String> homes = new HashSet<>();
        columns.forEach(column -> homes.add(column.cell().home()));
        if (homes.size() == 1 && columns.size() > 1) {
            // All columns are merged into one cell: only a word can say which is meant.
            Said word = AnswerWords.read(columns.get(0).cell());
            return word.why() == Why.NOT_AN_ANSWER ? Said.unread(Why.MERGED_OVER) : word;
        }
        AnswerValue ticked = null;
        boolean dash = false;
        Set<String> seen = new HashSet<>();
        for (Ticked column : columns) {
            if (!seen.add(column.cell().home())) {
                if (!column.cell().blank()) {
                    return Said.unread(Why.MERGED_OVER);
                }
                continue;
            }
            Said unreadable = AnswerWords.unreadable(column.cell());
            if (unreadable != null) {
                return unreadable;
            }
            Optional<Sign> sign = sign(column);
            if (sign.isEmpty()) {
                return Said.unread(Why.UNCLEAR_MARK);
            }
            dash |= sign.get() == Sign.DASH;
            if (sign.get() == Sign.MARK) {
                if (ticked != null) {
                    return Said.unread(Why.TWO_MARKS);
                }
                ticked = column.value();
            }
        }
        if (ticked == null && dash) {
            return Said.unread(Why.DASH_ONLY);
        }
        return Said.of(ticked == null ? AnswerValue.BLANK : ticked);
    }

    /** Nothing where what stands there is no sign that can be told. */
    private static Optional<Sign> sign(Ticked column) {
        Content cell = column.cell();
        String key = Words.key(cell.text());
        if (cell.blank() || cell.kind() == Content.Kind.FALSE || EMPTY.contains(key)) {
            return Optional.of(Sign.NONE);
        }
        if (cell.kind() == Content.Kind.TRUE) {
            return Optional.of(Sign.MARK);
        }
        if (cell.kind() != Content.Kind.TEXT) {
            return Optional.empty();
        }
        if (key.equals("-") || key.equals("ー")) {
            return Optional.of(Sign.DASH);
        }
        if (key.length() > 1 && AnswerWords.value(key.substring(1)).filter(word -> word == column.value()).isPresent()) {
            // A box before the word that the column stands for anyway.
            String box = key.substring(0, 1);
            return EMPTY.contains(box) ? Optional.of(Sign.NONE) : TICKED.contains(box) ? Optional.of(Sign.MARK) : Optional.empty();
        }
        // In Japan × says no; an English form is ticked with it.
        boolean mark = MARKS.contains(key) || column.english() && key.equals("x")
                || AnswerWords.value(cell.text()).filter(word -> word == column.value()).isPresent();
        return mark ? Optional.of(Sign.MARK) : Optional.empty();
    }
}
