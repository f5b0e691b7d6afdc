package jp.bunkai.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a recorded answer comes in, for the contract: the fields of {@link NewRecordedAnswer}, and the file that it was taken from. */
@Schema(name = "RecordedAnswerForm")
record RecordedAnswerForm(
        @Schema(required = true, description = "The vendor that answered") UUID partyId,
        @Schema(required = true, maxLength = 200, description = "Who said or sent it") String sender,
        @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) AnswerMedium medium,
        @Schema(maxLength = 2000, description = "The hospital's own note; the vendor does not see it") String remark,
        @Schema(required = true, minItems = 1, maxItems = 1000, description = "As JSON in one field") List<NewRecordedAnswer.Row> answers,
        @Schema(type = SchemaType.STRING, format = "binary", description = "What it was taken from, at most 20 MB; needed with FILE") byte[] file) {
}
