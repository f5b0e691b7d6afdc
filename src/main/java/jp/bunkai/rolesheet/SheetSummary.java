package jp.bunkai.rolesheet;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Edition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the sheet with one vendor. */
@Schema(name = "RoleSheetSummary")
public record SheetSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID partyId,
        @Schema(required = true) int number,
        @Schema(required = true, description = "Whether it is the one that is filled; earlier ones are read only") boolean current,
        @Schema(required = true) Edition edition,
        @Schema(required = true, maxLength = 30, description = "Empty where it is not known") String editionName,
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(required = true, maxLength = 64) String sha256,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true) Instant uploadedAt,
        @Schema(required = true, nullable = true, description = "Null for earlier versions in a list") SheetCounts counts,
        @Schema(required = true, maxLength = 20) String etag) {
}
