package jp.bunkai.signoff.reimport;

import java.util.List;
import jp.bunkai.annex.docx.TrackedChange;
import jp.bunkai.catalogue.Text;
import jp.bunkai.negotiation.exchange.WorkbookReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a returned annex says differently, held against how it stands now. Nothing of it is applied. */
@Schema(name = "Reimport")
public record ReimportView(
        @Schema(required = true) ReimportSummary file,
        @Schema(required = true, description = "Tracked changes in the file; they count as accepted. At most 2,000") List<Change> changes,
        @Schema(required = true, description = "What can become an edit of a row; take it with the operation editRows") List<WorkbookReport.Row> rows,
        @Schema(required = true, description = "What reads otherwise and cannot become an edit") List<NotTaken> notTaken,
        @Schema(required = true) List<DeviationView> deviations,
        @Schema(required = true, description = "Whether the viewer decides for the hospital; what may be said of each deviation stands with it") boolean mayDecide) {

    /** A tracked change. */
    @Schema(name = "TrackedChange")
    public record Change(@Schema(required = true) TrackedChange.Kind kind, @Schema(required = true, description = "As the file says; may be empty") String author,
            @Schema(required = true, description = "As the file says; may be empty") String at, @Schema(required = true) String text,
            @Schema(required = true, description = "Of the control it stands in; empty outside of controls") String tag) {

        static Change of(TrackedChange change) {
            return new Change(change.kind(), change.author(), change.at(), change.text(), change.tag());
        }
    }

    /** A control that reads otherwise, and why it is no proposed edit. */
    @Schema(name = "ReturnedControl")
    public record NotTaken(@Schema(required = true) String place, @Schema(required = true, description = "What the control holds") Text control,
            @Schema(required = true, nullable = true) String sent, @Schema(required = true, nullable = true) String returned, @Schema(required = true) Text why) {

        static NotTaken of(ReturnedFields.NotTaken found) {
            return new NotTaken(found.place(), found.control(), found.sent(), found.returned(), found.why());
        }
    }
}
