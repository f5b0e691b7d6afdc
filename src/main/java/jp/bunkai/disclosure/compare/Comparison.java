package jp.bunkai.disclosure.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.ReadAnswer;
import jp.bunkai.disclosure.reading.ReadDisclosure;
import jp.bunkai.disclosure.reading.ReadNote;

/**
 * Two disclosures of one product held against each other: only what differs, in the order of the newer one, removed questions last.
 *
 * @param comparable whether the numbers mean the same in both; if not there are no differences, because none can be told
 * @param same how many questions are answered alike
 * @param unmapped across editions, the questions of either that have no counterpart by the mapping: nothing can be told of them
 */
public record Comparison(boolean comparable, int same, List<Difference> differences, List<Difference> unmapped) {

    private static final Comparison NONE = new Comparison(false, 0, List.of(), List.of());

    public Comparison {
        differences = List.copyOf(differences);
        unmapped = List.copyOf(unmapped);
    }

    /** Compares within one edition. An edition that is not known may be any, and is compared with nothing. */
    public static Comparison of(ReadDisclosure before, ReadDisclosure after) {
        boolean one = before.edition() == after.edition() && before.edition() != Edition.UNKNOWN_EDITION;
        return before.form() == after.form() && one ? compared(before, after, null) : NONE;
    }

    /** Compares across editions by a mapping made for these two. */
    public static Comparison of(ReadDisclosure before, ReadDisclosure after, EditionMapping mapping) {
        return before.form() == after.form() && mapping.joins(before.edition(), after.edition()) ? compared(before, after, mapping) : NONE;
    }

    private static Comparison compared(ReadDisclosure before, ReadDisclosure after, EditionMapping mapping) {
        Map<String, List<ReadAnswer>> older = new LinkedHashMap<>();
        before.answers().forEach(answer -> older.computeIfAbsent(key(number(answer, mapping), answer), any -> new ArrayList<>()).add(answer));
        List<Difference> differences = new ArrayList<>();
        List<Difference> unmapped = new ArrayList<>();
        int same = 0;
        for (ReadAnswer answer : after.answers()) {
            List<ReadAnswer> found = older.remove(key(answer.id(), answer));
            if (found == null) {
                boolean known = mapping == null || mapping.numbers().containsValue(answer.id());
                (known ? differences : unmapped).add(new Difference(null, answer, EnumSet.of(Difference.What.ADDED)));
                continue;
            }
            Set<Difference.What> what = what(found, answer, mapping != null);
            if (what.isEmpty()) {
                same++;
            } else {
                differences.add(new Difference(found.get(0), answer, what));
            }
        }
        older.values().stream().flatMap(List::stream).forEach(gone -> (mapping == null || mapping.numbers().containsKey(gone.id()) ? differences : unmapped)
                .add(new Difference(gone, null, EnumSet.of(Difference.What.REMOVED))));
        return new Comparison(true, same, differences, unmapped);
    }

    private static String number(ReadAnswer answer, EditionMapping mapping) {
        return mapping == null ? answer.id() : mapping.numbers().getOrDefault(answer.id(), "\u0000" + answer.id());
    }

    private static String key(String number, ReadAnswer answer) {
        return number + "\n" + answer.object();
    }

    private static Set<Difference.What> what(List<ReadAnswer> before, ReadAnswer after, boolean mapped) {
        Set<Difference.What> what = EnumSet.noneOf(Difference.What.class);
        ReadAnswer old = before.get(0);
        if (before.size() > 1 || old.value() == AnswerValue.UNREAD || after.value() == AnswerValue.UNREAD) {
            what.add(Difference.What.UNREAD);
        } else if (old.value() != after.value()) {
            what.add(Difference.What.ANSWER);
        }
        if (!notes(old).equals(notes(after))) {
            what.add(Difference.What.NOTE);
        }
        if (!mapped && !words(old.question()).equals(words(after.question()))) {
            what.add(Difference.What.QUESTION);
        }
        return what;
    }

    /** The words of the notes: by which number a form refers to them does not matter. */
    private static Set<String> notes(ReadAnswer answer) {
        return answer.notes().stream().map(ReadNote::text).map(Comparison::words).collect(Collectors.toSet());
    }

    private static String words(String text) {
        return text == null ? "" : text.replaceAll("\\s+", "");
    }
}
