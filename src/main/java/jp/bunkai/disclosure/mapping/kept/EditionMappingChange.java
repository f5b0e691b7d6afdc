package jp.bunkai.disclosure.mapping.kept;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which questions of two editions shall be the same from now on. */
@Schema(name = "EditionMappingChange")
public record EditionMappingChange(
        @Schema(required = true) @NotNull Form form,
        @Schema(required = true, description = "The older edition") @NotNull Edition from,
        @Schema(required = true, description = "The newer edition") @NotNull Edition to,
        @Schema(required = true, minItems = 1, maxItems = 500) @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull Joined> questions,
        @Schema(required = true, maxLength = 2000, description = "Why, for whoever reads the versions") @NotNull @Prose(max = 2000) String reason) {

    /** One question. */
    @Schema(name = "EditionPairChange")
    public record Joined(
            @Schema(required = true, maxLength = 120, description = "Its number in the older edition") @NotNull @OneLine(max = 120) String from,
            @Schema(required = true, nullable = true, maxLength = 120, description = "Its number in the newer; null where it has no counterpart") @OneLine(max = 120)
            String to) {
    }
}
