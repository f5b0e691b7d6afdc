package jp.bunkai.disclosure.mapping.kept;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an organisation's own mapping: who made it, when, how and why. */
@Schema(name = "MappingVersion")
public record MappingVersion(
        @Schema(required = true, description = "From 1 on; 0 stands for what this release ships") int number,
        @Schema(required = true) MappingHow how,
        @Schema(required = true, nullable = true, description = "The version that was gone back to") Integer restoredNumber,
        @Schema(required = true, maxLength = 2000) String reason,
        @Schema(required = true, description = "How many questions lead elsewhere than before") int changed,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true) Instant at) {
}
