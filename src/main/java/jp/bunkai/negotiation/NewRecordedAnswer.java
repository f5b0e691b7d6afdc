package jp.bunkai.negotiation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Answer;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vendor's answer to write down: whose, from whom, when and how it came, and what it says about which rows. */
@Schema(name = "NewRecordedAnswer")
public record NewRecordedAnswer(
        @Schema(required = true, description = "The vendor that answered") @NotNull UUID partyId,
        @Schema(required = true, maxLength = 200, description = "Who said or sent it") @NotNull @OneLine(max = 200) String sender,
        @Schema(required = true) @NotNull LocalDate receivedOn,
        @Schema(required = true) @NotNull AnswerMedium medium,
        @Schema(nullable = true, maxLength = 2000, description = "The hospital's own note; the vendor does not see it") @Prose(max = 2000) String remark,
        @Schema(required = true) @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Row> answers) {

    /** What was answered about one row; at least one of answer, letter, terms and remark. */
    @Schema(name = "NewRecordedRow")
    public record Row(
            @Schema(required = true) @NotNull UUID rowId,
            @Schema(nullable = true) Answer answer,
            @Schema(nullable = true, maxLength = 1000, description = "With CONDITIONAL only, and then needed") @Prose(max = 1000) String condition,
            @Schema(nullable = true, description = "The letter that follows from it, if the hospital sets it at once") Letter letter,
            @Schema(nullable = true) @Valid AnsweredTerms terms,
            @Schema(nullable = true, maxLength = 1000, description = "What else the vendor said") @Prose(max = 1000) String remark) {
    }
}
