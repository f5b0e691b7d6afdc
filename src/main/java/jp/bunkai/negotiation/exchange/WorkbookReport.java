package jp.bunkai.negotiation.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.negotiation.AnswerReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a workbook that came back says differently from when it was exported, as proposed edits. Nothing of it is applied. */
@Schema(name = "WorkbookReport")
public record WorkbookReport(
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(required = true, description = "Bytes") int size,
        @Schema(required = true, pattern = "^[0-9a-f]{64}$") String sha256,
        @Schema(required = true, nullable = true, description = "When it was exported; null where nothing could be read") Instant exportedAt,
        @Schema(required = true, description = "The rows with differences, in the order of the matrix") List<Row> rows,
        @Schema(required = true) List<AnswerReport.NotRead> unread) {

    /** The differences of one row. */
    @Schema(name = "WorkbookRow")
    public record Row(
            @Schema(required = true) UUID rowId,
            @Schema(required = true) Text title,
            @Schema(required = true, nullable = true, description = "What it is about; null for the whole") Text scope,
            @Schema(required = true, maxLength = 10) String area,
            @Schema(required = true) Phase phase,
            @Schema(required = true, description = "The state that the export saw: for edits that take a difference as it is") String exportedEtag,
            @Schema(required = true, description = "The state as it stands: for edits that decide a conflict") String etag,
            @Schema(required = true) List<Difference> differences) {
    }

    /** One field that the workbook changes. */
    @Schema(name = "WorkbookDifference")
    public record Difference(
            @Schema(required = true) String sheet,
            @Schema(required = true) String cell,
            @Schema(required = true, description = "The field, such as letters/<party>") String path,
            @Schema(required = true, description = "The field in words, with its party") Text field,
            @Schema(required = true, nullable = true, description = "As exported, in the words of the workbook; null for empty") String exported,
            @Schema(required = true, nullable = true, description = "As it is in the workbook now; null for empty") String proposed,
            @Schema(required = true, nullable = true, description = "As it stands in the matrix; null for empty") String standing,
            @Schema(required = true, description = "Whether somebody changed the field since the export") boolean conflict,
            @Schema(required = true, description = "Whether the viewer may edit the field") boolean editable,
            @Schema(required = true) WorkbookPatch patch) {
    }
}
