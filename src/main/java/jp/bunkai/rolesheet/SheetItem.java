package jp.bunkai.rolesheet;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of the sheet in the words of the hospital's file, with what was entered and what the vendor said to it. */
@Schema(name = "RoleSheetItem")
public record SheetItem(
        @Schema(required = true, description = "Its place in the sheet, from 0 on") int position,
        @Schema(required = true, description = "Part 1 or part 2") Form form,
        @Schema(required = true, maxLength = 120, description = "Its number in one way of writing") String question,
        @Schema(required = true, maxLength = 500, description = "Its number as it stands in the file") String written,
        @Schema(required = true, nullable = true) String heading,
        @Schema(required = true) String words,
        @Schema(required = true, maxLength = 100) String sheet,
        @Schema(required = true, nullable = true, maxLength = 20) String cell,
        @Schema(required = true, description = "What the file says: a proposal, which counts once a person enters it") AnswerValue readValue,
        @Schema(required = true, nullable = true) LocalDate readOn,
        @Schema(required = true, nullable = true) LocalDate readDone,
        @Schema(required = true, description = "The duties that it speaks of, by the hospital's mapping") List<String> dutyIds,
        @Schema(required = true, description = "Whether that mapping was seen in an original") boolean verified,
        @Schema(required = true, nullable = true) SheetEntry entry,
        @Schema(required = true, nullable = true) SheetWord word) {

    /** With the duties of the mapping that holds. */
    SheetItem meaning(List<String> duties, boolean seen) {
        return new SheetItem(position, form, question, written, heading, words, sheet, cell, readValue, readOn, readDone, List.copyOf(duties), seen, entry, word);
    }

    /** Was 「いいえ」 and is not done. */
    public boolean open() {
        return entry != null && entry.answer() == SheetAnswer.NO && entry.doneOn() == null;
    }

    /** Whether the vendor's word, if it stands, is this. */
    public boolean said(SheetWordKind kind) {
        return word != null && word.stands() && word.word() == kind;
    }
}
