package jp.bunkai.rolesheet;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The vendor's last word to an item. */
@Schema(name = "RoleSheetWord")
public record SheetWord(
        @Schema(required = true) SheetWordKind word,
        @Schema(required = true, nullable = true, maxLength = 2000) String note,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true, maxLength = 200) String organisation,
        @Schema(required = true) Instant at,
        @Schema(required = true, description = "Whether it speaks of what stands now, and not of an earlier entry") boolean stands) {
}
