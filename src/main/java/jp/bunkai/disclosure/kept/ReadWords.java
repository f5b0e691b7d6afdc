package jp.bunkai.disclosure.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.disclosure.reading.Found;
import jp.bunkai.disclosure.reading.Heading;
import jp.bunkai.disclosure.reading.ReadDisclosure;
import jp.bunkai.disclosure.reading.ReadNote;

/** What was read, as it is kept. The product of a checklist is the organisation that fills it; of everything else the head is kept as read. */
final class ReadWords {

    static final int LONGEST = AnswerDetails.LONGEST_NOTE;

    private ReadWords() {
    }

    /** The head of a form. Nothing is supplied where a maker's form names no maker or product: a person has to say it. */
    static DisclosureDetails head(ReadDisclosure read, String organisation) {
        Heading heading = read.heading();
        String maker = heading == null ? null : Clean.line(value(heading.maker()), 200);
        String product = heading == null ? null : Clean.line(value(heading.product()), 200);
        LocalDate date = heading == null ? null : value(heading.date());
        if (read.form().family() == Form.Family.CHECKLIST || read.form().family() == Form.Family.CONFIRMATION) {
            maker = maker == null ? organisation : maker;
            product = product == null ? Clean.line(read.form().called().ja(), 200) : product;
        }
        return new DisclosureDetails(maker, product, heading == null ? null : Clean.line(value(heading.version()), 200), date,
                heading == null ? null : Clean.prose(value(heading.contact()), 500));
    }

    /** The notes to an answer, one a line; a number that leads nowhere stays a number. */
    static String notes(List<ReadNote> notes) {
        return Clean.prose(notes.stream().map(note -> note.text() == null ? "※" + note.number() : note.text()).collect(Collectors.joining("\n")), LONGEST);
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> T value(Found<T> found) {
        return found == null ? null : found.value();
    }
}
