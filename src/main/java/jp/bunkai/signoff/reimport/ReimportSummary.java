package jp.bunkai.signoff.reimport;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An annex that came back from Word. */
@Schema(name = "ReimportSummary")
public record ReimportSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The vendor of the pair") UUID partyId,
        @Schema(required = true, nullable = true, description = "The revision it was written from; null where it was a draft") UUID revisionId,
        @Schema(required = true, maxLength = 200) String organisation,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true) Instant receivedAt,
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(required = true, description = "Bytes") int size,
        @Schema(required = true, pattern = "^[0-9a-f]{64}$") String sha256,
        @Schema(required = true, description = "Deviations from the template in it") int deviations,
        @Schema(required = true, description = "Those that wait for a word of either side") int undecided) {
}
