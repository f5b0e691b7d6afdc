package jp.bunkai.disclosure.reading;

import java.util.Optional;

/** The numbers of questions for whoever writes one down: 2④, 2(4) and 2-4 are the {@code 2.4} that a reading gives. */
public final class QuestionIds {

    private QuestionIds() {
    }

    /** The number in the way of writing that readings use; nothing for what is no number. */
    public static Optional<String> of(String written) {
        return QuestionNumber.of(written).map(QuestionNumber::id);
    }
}
