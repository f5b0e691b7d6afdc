package jp.bunkai.risk.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.matrix.RecordedBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An alert as its viewer sees it: the hospital with every copy, a vendor with its own alone. */
@Schema(name = "Alert")
public record AlertView(
        @Schema(required = true) UUID id,
        @Schema(required = true) AlertSource source,
        @Schema(required = true, maxLength = 300) String title,
        @Schema(required = true, maxLength = 10000) String body,
        @Schema(required = true, nullable = true, maxLength = 500) String reference,
        @Schema(required = true) List<String> cves,
        @Schema(required = true) List<String> products,
        @Schema(required = true) LocalDate answerBy,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true) Instant sentAt,
        @Schema(required = true, nullable = true) End end,
        @Schema(required = true) List<Copy> copies) {

    /** When and why it was ended. */
    @Schema(name = "AlertEnd")
    public record End(
            @Schema(required = true, maxLength = 1000) String reason,
            @Schema(required = true, maxLength = 200) String person,
            @Schema(required = true) Instant endedAt) {
    }

    /** What one vendor was asked, and all that it answered; the last answer counts. */
    @Schema(name = "AlertCopy")
    public record Copy(
            @Schema(required = true) UUID partyId,
            @Schema(required = true) List<Subject> subjects,
            @Schema(required = true, description = "The oldest first") List<Answer> answers,
            @Schema(required = true, nullable = true, description = "By when the next word is due; null where none is") LocalDate dueOn,
            @Schema(required = true, description = "Whether that day is over") boolean overdue) {
    }

    /** By the name that it had when the alert was sent. */
    @Schema(name = "AlertCopySubject")
    public record Subject(
            @Schema(required = true) SubjectKind kind,
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 200) String label) {
    }

    /** One answer. */
    @Schema(name = "AlertAnswer")
    public record Answer(
            @Schema(required = true) AlertAnswerKind kind,
            @Schema(required = true, nullable = true, maxLength = 2000) String note,
            @Schema(required = true, nullable = true, maxLength = 1000) String measure,
            @Schema(required = true, nullable = true) LocalDate dueOn,
            @Schema(required = true, nullable = true) LocalDate doneOn,
            @Schema(required = true) RecordedBy recordedBy,
            @Schema(required = true, maxLength = 200) String person,
            @Schema(required = true, maxLength = 200) String organisation,
            @Schema(required = true) Instant answeredAt) {

        /** Whether the vendor owes another word after this one. */
        boolean open() {
            return kind != AlertAnswerKind.NOT_AFFECTED && doneOn == null;
        }
    }
}
