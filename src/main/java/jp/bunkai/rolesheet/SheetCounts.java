package jp.bunkai.rolesheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a sheet is. */
@Schema(name = "RoleSheetCounts")
public record SheetCounts(@Schema(required = true) int items,
        @Schema(required = true, description = "Without a recorded consultation") int unanswered,
        @Schema(required = true) int no,
        @Schema(required = true, description = "No, and not done") int open,
        @Schema(required = true, description = "To which the vendor agreed as they stand") int agreed,
        @Schema(required = true) int objected) {

    static SheetCounts of(List<SheetItem> items) {
        return new SheetCounts(items.size(), (int) items.stream().filter(item -> item.entry() == null).count(),
                (int) items.stream().filter(item -> item.entry() != null && item.entry().answer() == SheetAnswer.NO).count(),
                (int) items.stream().filter(SheetItem::open).count(), (int) items.stream().filter(item -> item.said(SheetWordKind.AGREED)).count(),
                (int) items.stream().filter(item -> item.said(SheetWordKind.OBJECTED)).count());
    }
}
