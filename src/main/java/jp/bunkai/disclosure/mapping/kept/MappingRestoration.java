package jp.bunkai.disclosure.mapping.kept;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which version to go back, and why. */
@Schema(name = "MappingRestoration")
public record MappingRestoration(
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "0 for what this release ships") @NotNull @Min(0) @Max(1_000_000) Integer number,
        @Schema(required = true, maxLength = 2000) @NotNull @Prose(max = 2000) String reason) {
}
