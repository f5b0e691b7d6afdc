package jp.bunkai.matrix.compare;

import java.util.List;
import jp.bunkai.matrix.view.FindingView;
import jp.bunkai.matrix.view.RowView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row after it was taken back to a version. */
@Schema(name = "RowRestored")
public record RowRestored(
        @Schema(required = true) RowView row,
        @Schema(required = true, description = "Findings at other rows or at none that were not there before") List<FindingView> alsoChanged,
        @Schema(required = true, description = "Fields that differ from the version and stay, for the viewer may not edit them")
        List<FieldLeft> left) {

    /** A field that stays as it is. */
    @Schema(name = "FieldLeft")
    public record FieldLeft(
            @Schema(required = true, maxLength = 100, description = "Path of the field") String field,
            @Schema(required = true, maxLength = 300, description = "What the field is called") String name) {
    }
}
