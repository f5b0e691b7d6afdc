package jp.bunkai.disclosure.kept;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Given;
import jp.bunkai.disclosure.reading.Place;
import jp.bunkai.disclosure.reading.ReadAnswer;
import jp.bunkai.disclosure.reading.ReadNote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a disclosure with what was read as its answer and what stands. */
@Schema(name = "DisclosureAnswer")
public record KeptAnswer(
        @Schema(required = true, description = "Its place in the disclosure, from 0 on") int position,
        @Schema(required = true, maxLength = 120, description = "Its number in one way of writing") String question,
        @Schema(required = true, nullable = true, maxLength = 500, description = "What it is asked about, where one number is asked about several things") String object,
        @Schema(required = true, maxLength = 500, description = "Its number as it stands in the file") String written,
        @Schema(required = true, nullable = true, description = "The heading under which it stands") String heading,
        @Schema(required = true, description = "The words of the user's own file") String words,
        @Schema(required = true, maxLength = 100) String sheet,
        @Schema(required = true, nullable = true, maxLength = 20, description = "The cell of the answer") String cell,
        @Schema(required = true) AnswerValue readValue,
        @Schema(required = true, nullable = true) String readNote,
        @Schema(required = true, description = "What stands: as read until a person corrected it") AnswerValue value,
        @Schema(required = true, nullable = true, maxLength = AnswerDetails.LONGEST_NOTE) String note,
        @Schema(required = true, nullable = true) LocalDate on,
        @Schema(required = true, nullable = true) LocalDate target,
        @Schema(required = true, nullable = true) LocalDate done,
        @Schema(required = true, nullable = true, maxLength = 200) String correctedBy) {

    /** As it was read, to be compared. */
    ReadAnswer asRead() {
        Place place = new Place(sheet, cell);
        return new ReadAnswer(question, object, written, place, heading, words, List.of(new Given(1, value, place, on)),
                note == null ? List.of() : List.of(new ReadNote(null, note, place)), target, done);
    }
}
