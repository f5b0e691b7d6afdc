package jp.bunkai.rolesheet;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person of the hospital entered for an item. */
@Schema(name = "RoleSheetEntry")
public record SheetEntry(
        @Schema(required = true) SheetAnswer answer,
        @Schema(required = true, description = "The day of consultation with this vendor (初回確認)") LocalDate consultedOn,
        @Schema(required = true, nullable = true, description = "When what was NO came to be done (完了日)") LocalDate doneOn,
        @Schema(required = true, maxLength = 200, description = "Who entered it") String person,
        @Schema(required = true) Instant at) {
}
