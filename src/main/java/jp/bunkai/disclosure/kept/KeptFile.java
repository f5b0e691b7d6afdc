package jp.bunkai.disclosure.kept;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file as it was sent. */
@Schema(name = "DisclosedFile")
public record KeptFile(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(required = true, maxLength = 100) String mediaType,
        @Schema(required = true, description = "In bytes") int size,
        @Schema(required = true, maxLength = 64) String sha256,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true) Instant uploadedAt) {
}
