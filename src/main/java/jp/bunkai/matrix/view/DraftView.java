package jp.bunkai.matrix.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the viewer's own party wants otherwise than agreed and has not sent. */
@Schema(name = "Draft")
public record DraftView(
        @Schema(required = true, description = "Rows with something unsent") int rows,
        @Schema(required = true, description = "Fields that somebody else has set to another value since") int conflicts,
        @Schema(required = true, description = "In the order of the matrix") List<DraftEditView> edits) {
}
