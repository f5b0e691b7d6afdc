package jp.bunkai.disclosure.mapping;

import java.util.List;
import java.util.Optional;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;

/** Question by question, which duties a form in one edition speaks of. Numbers of another edition are not looked up in it. */
public record DutyMapping(String version, Form form, Edition edition, List<MappedQuestion> questions) {

    private static final String ALL = "-*";

    public DutyMapping {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** What is mapped to a question: its own entry, else that of the question it stands below, else that of its section. */
    public Optional<MappedQuestion> of(String question) {
        for (String number = question; ; number = number.substring(0, number.lastIndexOf('.'))) {
            String wanted = number;
            Optional<MappedQuestion> own = questions.stream().filter(one -> one.question().equals(wanted)).findFirst();
            if (own.isPresent()) {
                return own;
            }
            if (!number.contains(".")) {
                break;
            }
        }
        int dash = question.indexOf('-');
        return dash < 0 ? Optional.empty() : questions.stream().filter(one -> one.question().equals(question.substring(0, dash) + ALL)).findFirst();
    }

    /** Whether this is the mapping for a form in an edition. */
    public boolean serves(Form wanted, Edition of) {
        return form == wanted && edition == of;
    }
}
