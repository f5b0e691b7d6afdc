package jp.bunkai.inspection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side's checklist with its items, in the order of the form. */
@Schema(name = "InspectionChecklist")
public record ChecklistView(
        @Schema(required = true) ChecklistSummary checklist,
        @Schema(required = true) List<InspectionItemView> items) {
}
