package jp.bunkai.matrix.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row after an edit, and what the edit brought up elsewhere. */
@Schema(name = "RowChanged")
public record RowChangedView(
        @Schema(required = true) RowView row,
        @Schema(required = true, description = "Findings at other rows or at none that were not there before") List<FindingView> alsoChanged) {
}
