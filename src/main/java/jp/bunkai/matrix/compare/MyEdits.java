package jp.bunkai.matrix.compare;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.view.ScopeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The viewer's own last edits, the newest first. */
@Schema(name = "MyEdits")
public record MyEdits(@Schema(required = true, maxItems = 20) List<MyEdit> items) {

    /** One edit of one row. */
    @Schema(name = "MyEdit")
    public record MyEdit(
            @Schema(required = true, maxLength = 200, description = "Opaque") String id,
            @Schema(required = true) UUID rowId,
            @Schema(required = true) Text title,
            @Schema(required = true) ScopeView scope,
            @Schema(required = true) Instant at,
            @Schema(required = true, nullable = true, maxLength = 500) String reason,
            @Schema(required = true) List<FieldComparison> changes,
            @Schema(required = true, description = "Whether it took another edit back") boolean undoing,
            @Schema(required = true) UndoState state) {
    }
}
