package jp.bunkai.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded answer as a whole, as it was written down. */
@Schema(name = "RecordedAnswer")
public record RecordedAnswerView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID partyId,
        @Schema(required = true, maxLength = 200) String sender,
        @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) AnswerMedium medium,
        @Schema(required = true, nullable = true, maxLength = 2000, description = "To the hospital only") String remark,
        @Schema(required = true, nullable = true, maxLength = 200, description = "To the hospital only; null where there is no file") String fileName,
        @Schema(required = true, nullable = true, description = "Bytes; to the hospital only") Integer size,
        @Schema(required = true, nullable = true, description = "To the hospital only") String sha256,
        @Schema(required = true, description = "How many rows it is about") int answers,
        @Schema(required = true) List<Row> rows,
        @Schema(required = true, maxLength = 200, description = "Who wrote it down, for the hospital") String recordedBy,
        @Schema(required = true, description = "When it was written down") Instant at) {

    /** What was answered about one row. */
    @Schema(name = "RecordedRow")
    public record Row(
            @Schema(required = true) UUID rowId,
            @Schema(required = true, description = "The row as it is called now") Text title,
            @Schema(required = true, nullable = true) Answer answer,
            @Schema(required = true, nullable = true, maxLength = 1000) String condition,
            @Schema(required = true, nullable = true) Letter letter,
            @Schema(required = true, nullable = true) AnsweredTerms terms,
            @Schema(required = true, nullable = true, maxLength = 1000) String remark) {
    }

    static RecordedAnswerView of(RecordedAnswer answer, List<Row> rows, boolean asHospital) {
        boolean file = asHospital && answer.file() != null;
        return new RecordedAnswerView(answer.id(), answer.partyId(), answer.sender(), answer.receivedOn(), answer.medium(),
                asHospital ? answer.remark() : null, file ? answer.file().fileName() : null, file ? answer.file().fileSize() : null,
                file ? answer.sha256() : null, rows.size(), rows, answer.person(), answer.recordedAt());
    }
}
