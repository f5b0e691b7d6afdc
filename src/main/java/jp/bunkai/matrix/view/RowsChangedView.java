package jp.bunkai.matrix.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows after edits of several. */
@Schema(name = "RowsChanged")
public record RowsChangedView(@Schema(required = true, description = "In the order of the edits") List<RowView> rows) {
}
