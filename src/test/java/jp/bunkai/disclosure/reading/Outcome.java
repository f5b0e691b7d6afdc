package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came out of a case: each answer right, listed as unread, or wrong. */
record Outcome(Case asked, List<String> forms, List<String> answers, List<String> unread, int right, int listed, int wrong) {

    static Outcome of(Case asked) {
        Reading reading = DisclosureReader.read(asked.file());
        List<String> forms = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        if (reading.stop() != null) {
            forms.add("stopped: " + reading.stop().code().word());
        }
        for (ReadDisclosure disclosure : reading.disclosures()) {
            forms.add((disclosure.form() + " " + disclosure.edition().code()).strip());
            disclosure.answers().forEach(answer -> answers.add(text(answer)));
        }
        List<String> unread = new ArrayList<>(new TreeSet<>(reading.doubts().stream()
                .filter(doubt -> doubt.weight() == Doubt.Weight.UNREAD && doubt.questionId() == null)
                .map(doubt -> doubt.place().cell() == null ? doubt.place().sheet() : doubt.place().cell()).toList()));
        return counted(asked, reading, forms, answers, unread);
    }

    private static Outcome counted(Case asked, Reading reading, List<String> forms, List<String> answers, List<String> unread) {
        Map<String, Long> wanted = asked.answers().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int right = 0;
        int listed = 0;
        int wrong = 0;
        for (String answer : answers) {
            String id = answer.substring(0, answer.indexOf('=')).replaceAll("/.*", "");
            boolean says = reading.doubts().stream().anyMatch(doubt -> doubt.weight() == Doubt.Weight.UNREAD && id.equals(doubt.questionId()));
            if (answer.contains("UNREAD") && says) {
                listed++;
            } else if (wanted.getOrDefault(answer, 0L) > 0 && !answer.contains("UNREAD")) {
                right++;
            } else {
                wrong++;
            }
        }
        // An answer of the form that is neither read nor listed is wrong too.
        int lost = Math.max(0, asked.answers().size() - answers.size());
        return new Outcome(asked, forms, answers, unread, right, listed + unread.size(), wrong + lost);
    }

    private static String text(ReadAnswer answer) {
        String rounds = answer.given().stream().map(given -> given.value().name()).collect(Collectors.joining(">"));
        String object = answer.object() == null ? "" : "/" + answer.object();
        String notes = answer.notes().stream().map(note -> (note.number() == null ? "" : note.number() + ": ") + (note.text() == null ? "?" : note.text()))
                .collect(Collectors.joining("; "));
        return answer.id() + object + "=" + rounds + (notes.isEmpty() ? "" : " [" + notes.replace("\n", " / ") + "]");
    }
}
