package jp.bunkai.annex.template;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One edition of a hospital's own template; it can be used, or it would not have been kept. */
@Schema(name = "OwnTemplate")
public record OwnTemplate(
        @Schema(required = true) UUID id,
        @Schema(required = true, minimum = "1") int number,
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(required = true, description = "Bytes") int size,
        @Schema(required = true, pattern = "^[0-9a-f]{64}$") String sha256,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true) Instant uploadedAt) {
}
