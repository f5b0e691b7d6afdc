package jp.bunkai.disclosure.mapping.kept;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.disclosure.mapping.MappingFile;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mapping as text. */
@Schema(name = "MappingImport")
public record MappingImport(
        @Schema(required = true, maxLength = MappingFile.LIMIT, description = "YAML as it is exported; forms that it does not name stay as they are")
        @NotNull @Prose(max = MappingFile.LIMIT) String yaml,
        @Schema(required = true, maxLength = 2000) @NotNull @Prose(max = 2000) String reason) {
}
