package jp.bunkai.disclosure.kept;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person sets right in an answer. */
@Schema(name = "DisclosureAnswerDetails")
public record AnswerDetails(
        @Schema(required = true, description = "Anything but UNREAD, which nobody answers") @NotNull AnswerValue value,
        @Schema(required = true, nullable = true, maxLength = LONGEST_NOTE) @Prose(max = LONGEST_NOTE) String note) {

    static final int LONGEST_NOTE = 20_000;
}
