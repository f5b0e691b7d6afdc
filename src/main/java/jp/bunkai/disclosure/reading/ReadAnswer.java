package jp.bunkai.disclosure.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * A question of the form with what was answered.
 *
 * @param id its number in one way of writing: {@code 5.1}, {@code AUDT-2.1}, {@code A共通-1}
 * @param object what it is asked about where one number is asked about several things (サーバ, 端末PC); null otherwise
 * @param written the number as it stands in the file
 * @param place the cell of the number
 * @param group the heading under which it stands, null where there is none
 * @param question the words of the user's own file
 * @param given the answers by round, at least one
 * @param target by when a 「いいえ」 is to be mended, null where no day stands there
 * @param done when it was mended, null where no day stands there
 */
public record ReadAnswer(String id, String object, String written, Place place, String group, String question, List<Given> given,
        List<ReadNote> notes, LocalDate target, LocalDate done) {

    public ReadAnswer {
        given = List.copyOf(given);
        notes = List.copyOf(notes);
    }

    /** The answer that stands: that of the last round in which something was answered. */
    public AnswerValue value() {
        return standing().value();
    }

    /** The last round in which something was answered, else the first. */
    public Given standing() {
        for (int i = given.size() - 1; i >= 0; i--) {
            if (given.get(i).value() != AnswerValue.BLANK) {
                return given.get(i);
            }
        }
        return given.get(0);
    }
}
