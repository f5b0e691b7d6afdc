package jp.bunkai.rolesheet;

import java.util.List;
import jp.bunkai.disclosure.kept.KeptDoubt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sheet with its items, beside what could not be read of its file. */
@Schema(name = "RoleSheet")
public record SheetView(
        @Schema(required = true) SheetSummary sheet,
        @Schema(required = true) List<SheetItem> items,
        @Schema(required = true) List<KeptDoubt> doubts,
        @Schema(required = true, description = "Whether the viewer may enter consultations") boolean mayEnter,
        @Schema(required = true, description = "Whether the viewer may agree or object for the vendor") boolean maySay) {
}
