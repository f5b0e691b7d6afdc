package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an answer that stands as a word in a cell. Only the words that the forms know count; everything else is left to a person. */
final class AnswerWords {

    private static final Map<String, AnswerValue> WORDS = Map.ofEntries(
            Map.entry("はい", AnswerValue.YES), Map.entry("ハイ", AnswerValue.YES), Map.entry("yes", AnswerValue.YES), Map.entry("y", AnswerValue.YES),
            Map.entry("いいえ", AnswerValue.NO), Map.entry("イイエ", AnswerValue.NO), Map.entry("no", AnswerValue.NO), Map.entry("n", AnswerValue.NO),
            Map.entry("対象外", AnswerValue.NOT_APPLICABLE), Map.entry("該当なし", AnswerValue.NOT_APPLICABLE),
            Map.entry("非該当", AnswerValue.NOT_APPLICABLE), Map.entry("適用外", AnswerValue.NOT_APPLICABLE),
            Map.entry("n/a", AnswerValue.NOT_APPLICABLE), Map.entry("n.a", AnswerValue.NOT_APPLICABLE), Map.entry("na", AnswerValue.NOT_APPLICABLE),
            Map.entry("notapplicable", AnswerValue.NOT_APPLICABLE),
            Map.entry("seenote", AnswerValue.SEE_NOTE), Map.entry("seenotes", AnswerValue.SEE_NOTE),
            Map.entry("備考参照", AnswerValue.SEE_NOTE), Map.entry("備考を参照", AnswerValue.SEE_NOTE), Map.entry("注参照", AnswerValue.SEE_NOTE));
    private static final String WORD = "(はい|ハイ|yes|いいえ|イイエ|対象外|該当なし|非該当|n/a|notapplicable|seenotes?|no)";
    private static final Pattern BOXED = Pattern.compile("([☑☒✔✓■レ□☐▢])" + WORD + "[/・,、]?");
    private static final String BOXES_TICKED = "☑☒✔✓■レ";
    private static final Pattern WITH_NOTE = Pattern.compile(WORD + "[,、;。(]*(?:see)?((?:備考|注記?|※|\\*|notes?|no\\.)+[#:.]?\\(?\\d.*)");
    private static final Pattern SEE_NUMBERED = Pattern.compile("see(?:the)?(notes?[#:.]?\\(?\\d.*)|(備考\\d.*?)を?参照");
    private static final Pattern SEVERAL = Pattern.compile("[(○]*" + WORD + "(?:(?:[)○(/・,、|]|または|or)*" + WORD + ")+[)○]*");

    private AnswerWords() {
    }

    /** The value of a word that is one of the set answers. */
    static Optional<AnswerValue> value(String text) {
        return Optional.ofNullable(WORDS.get(Words.key(text).replaceAll("[。．.,、!]+$", "")));
    }

    /** What a single cell says that is there for the whole answer. */
    static Said read(Content cell) {
        Said unreadable = unreadable(cell);
        if (unreadable != null) {
            return unreadable;
        }
        if (cell.blank()) {
            return Said.of(AnswerValue.BLANK);
        }
        if (cell.kind() != Content.Kind.TEXT) {
            return Said.unread(Why.NOT_AN_ANSWER);
        }
        Optional<AnswerValue> word = value(cell.text());
        if (word.isPresent()) {
            return Said.of(word.get());
        }
        String key = Words.key(cell.text());
        Matcher noted = WITH_NOTE.matcher(key);
        if (noted.matches()) {
            List<String> notes = NoteNumbers.of(noted.group(2));
            return notes.isEmpty() ? Said.unread(Why.NOT_AN_ANSWER) : Said.of(WORDS.get(noted.group(1).replace("notes", "note")), notes);
        }
        Matcher see = SEE_NUMBERED.matcher(key);
        if (see.matches()) {
            List<String> notes = NoteNumbers.of(see.group(1) == null ? see.group(2) : see.group(1));
            return notes.isEmpty() ? Said.unread(Why.NOT_AN_ANSWER) : Said.of(AnswerValue.SEE_NOTE, notes);
        }
        return SEVERAL.matcher(key).matches() ? Said.unread(Why.BOTH_WORDS) : boxed(key);
    }

    /** The reason why nothing can be read from a cell, whatever it is for; null where there is none. */
    static Said unreadable(Content cell) {
        return switch (cell.kind()) {
            case ERROR -> Said.unread(Why.ERROR_VALUE);
            case NO_RESULT -> Said.unread(Why.FORMULA_WITHOUT_RESULT);
            default -> cell.struck() && !cell.blank() ? Said.unread(Why.STRUCK) : null;
        };
    }

    /** Words with a box before each, of which one is ticked. */
    private static Said boxed(String key) {
        List<AnswerValue> ticked = new ArrayList<>();
        int at = 0;
        boolean empty = false;
        Matcher box = BOXED.matcher(key);
        while (box.find() && box.start() == at) {
            at = box.end();
            if (BOXES_TICKED.contains(box.group(1))) {
                ticked.add(WORDS.get(box.group(2)));
            } else {
                empty = true;
            }
        }
        if (at == 0 || at != key.length()) {
            return Said.unread(Why.NOT_AN_ANSWER);
        }
        if (ticked.isEmpty() && empty) {
            return Said.of(AnswerValue.BLANK);
        }
        return ticked.size() == 1 ? Said.of(ticked.get(0)) : Said.unread(Why.TWO_MARKS);
    }
}
