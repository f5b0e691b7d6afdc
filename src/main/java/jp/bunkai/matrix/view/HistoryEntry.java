package jp.bunkai.matrix.view;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field that changed once. Values are written out in the language of Accept-Language. */
@Schema(name = "HistoryEntry")
public record HistoryEntry(
        @Schema(required = true) Instant at,
        @Schema(required = true, maxLength = 200, description = "The person, as named then") String who,
        @Schema(required = true, maxLength = 200, description = "The organisation, as named then") String organisation,
        @Schema(required = true, maxLength = 100, description = "Path of the field") String field,
        @Schema(required = true, nullable = true) String before,
        @Schema(required = true, nullable = true) String after,
        @Schema(required = true, nullable = true, maxLength = 500) String reason) {
}
