package jp.bunkai.matrix.compare;

import java.util.List;
import jp.bunkai.matrix.view.RowView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows after edits were taken back. */
@Schema(name = "UndoneRows")
public record UndoneRows(@Schema(required = true) List<RowView> rows) {
}
