package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers by which an answer refers to notes: 1, 注1, ※２, Note 3, 備考①、②. */
final class NoteNumbers {

    private static final String SIGN = "(?:備考|注記|注釈|注|※|\\*|notes?|no\\.?|#|第)*[.:]?";
    private static final Pattern ONE = Pattern.compile(SIGN + "\\(?(\\d{1,3}(?:[-.]\\d{1,3})?)\\)?[.)]?");
    private static final Pattern RANGE = Pattern.compile(SIGN + "(\\d{1,3})[~〜～]" + SIGN + "(\\d{1,3})");
    /** A note as it begins its own line: the number, and whether a sign or a full stop says that it is one. */
    static final Pattern LINE = Pattern.compile("^\\s*((?:備考|注記|注釈|注|※|\\*|[Nn]otes?|NOTES?|[Nn]o\\.|#)?)\\s*[(（]?(\\d{1,3}(?:[-.]\\d{1,3})?)[)）]?\\s*([.:：、）)]?)\\s*(.*)$",
            Pattern.DOTALL);

    private NoteNumbers() {
    }

    /** The numbers, in the way that they are looked up by; empty if the text is anything but numbers of notes. */
    static List<String> of(String text) {
        String key = Words.key(text);
        List<String> numbers = new ArrayList<>();
        for (String token : Words.plain(text).toLowerCase(java.util.Locale.ROOT).replaceAll("[)](?=[(])", "),").split("[,、;・/\\n&と]|\\sand\\s")) {
            String one = token.replaceAll("\\s+", "");
            Matcher range = RANGE.matcher(one);
            Matcher single = ONE.matcher(one);
            if (single.matches()) {
                numbers.add(single.group(1));
            } else if (range.matches() && number(range, 2) > number(range, 1) && number(range, 2) - number(range, 1) < 50) {
                for (int i = number(range, 1); i <= number(range, 2); i++) {
                    numbers.add(String.valueOf(i));
                }
            } else if (!one.isEmpty()) {
                return List.of();
            }
        }
        return key.isEmpty() ? List.of() : numbers;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
