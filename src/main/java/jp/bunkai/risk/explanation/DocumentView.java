package jp.bunkai.risk.explanation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that was explained. */
@Schema(name = "ExplanationDocument")
public record DocumentView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(required = true, maxLength = 100) String mediaType,
        @Schema(required = true, description = "In bytes") int size,
        @Schema(required = true, maxLength = 64) String sha256,
        @Schema(required = true) Instant uploadedAt) {
}
