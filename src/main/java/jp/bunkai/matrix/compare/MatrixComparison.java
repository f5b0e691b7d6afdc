package jp.bunkai.matrix.compare;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.view.ScopeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs in the matrix between two moments, as far as the viewer may see it today. Rows in which nothing differs are left out. */
@Schema(name = "MatrixComparison")
public record MatrixComparison(
        @Schema(required = true, description = "The earlier moment") Instant from,
        @Schema(required = true, description = "The later moment") Instant to,
        @Schema(required = true, description = "When the first rows were made") Instant begin,
        @Schema(required = true, description = "How many rows the viewer sees at the later moment") int rowsInAll,
        @Schema(required = true, description = "By area, and in each in order") List<ComparedRow> rows) {

    /** A row in which something differs. */
    @Schema(name = "ComparedRow")
    public record ComparedRow(
            @Schema(required = true) UUID rowId,
            @Schema(required = true, nullable = true, maxLength = 20, description = "Null for a duty of the hospital's own") String duty,
            @Schema(required = true, maxLength = 10) String area,
            @Schema(required = true) Phase phase,
            @Schema(required = true, description = "As it stands today") Text title,
            @Schema(required = true) ScopeView scope,
            @Schema(required = true) RowFate fate,
            @Schema(required = true, description = "Fields that differ; of an added row, those that have a value") List<FieldComparison> fields,
            @Schema(required = true, description = "Who changed what differs, the last first; empty for a row that was added and never changed")
            List<ChangedBy> changedBy) {
    }

    /** Somebody who changed something of a row, and when last. */
    @Schema(name = "ChangedBy")
    public record ChangedBy(
            @Schema(required = true, maxLength = 200, description = "The person, as named then") String who,
            @Schema(required = true, maxLength = 200, description = "The organisation, as named then") String organisation,
            @Schema(required = true) Instant at) {
    }
}
