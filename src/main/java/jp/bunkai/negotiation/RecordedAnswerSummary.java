package jp.bunkai.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded answer in a list. The file is for the hospital: minutes may say more than concerns this vendor. */
@Schema(name = "RecordedAnswerSummary")
public record RecordedAnswerSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID partyId,
        @Schema(required = true, maxLength = 200) String sender,
        @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) AnswerMedium medium,
        @Schema(required = true, nullable = true, maxLength = 200, description = "To the hospital only; null where there is no file") String fileName,
        @Schema(required = true, nullable = true, description = "To the hospital only") String sha256,
        @Schema(required = true, description = "How many rows it is about") int answers,
        @Schema(required = true, maxLength = 200, description = "Who wrote it down, for the hospital") String recordedBy,
        @Schema(required = true, description = "When it was written down") Instant at) {

    static RecordedAnswerSummary of(RecordedAnswer answer, int rows, boolean asHospital) {
        boolean file = asHospital && answer.file() != null;
        return new RecordedAnswerSummary(answer.id(), answer.partyId(), answer.sender(), answer.receivedOn(), answer.medium(),
                file ? answer.file().fileName() : null, file ? answer.sha256() : null, rows, answer.person(), answer.recordedAt());
    }
}
