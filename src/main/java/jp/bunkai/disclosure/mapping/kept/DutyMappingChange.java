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

/** What some questions of one form shall mean from now on. */
@Schema(name = "DutyMappingChange")
public record DutyMappingChange(
        @Schema(required = true) @NotNull Form form,
        @Schema(required = true) @NotNull Edition edition,
        @Schema(required = true, minItems = 1, maxItems = 500) @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull Meant> questions,
        @Schema(required = true, maxLength = 2000, description = "Why, for whoever reads the versions") @NotNull @Prose(max = 2000) String reason) {

    /** One question. */
    @Schema(name = "DutyMappingQuestionChange")
    public record Meant(
            @Schema(required = true, maxLength = 120, description = "Its number, as 2.4 or AUDT-2.1, or all of a section, as AUDT-*") @NotNull @OneLine(max = 120)
            String question,
            @Schema(required = true, maxItems = 60, description = "Empty for a question that shall have no entry of its own") @NotNull @Size(max = 60)
            List<@NotNull @OneLine(max = 20) String> dutyIds,
            @Schema(required = true, description = "Whether somebody saw in an original that the form asks this under this number") @NotNull Boolean verified) {
    }
}
