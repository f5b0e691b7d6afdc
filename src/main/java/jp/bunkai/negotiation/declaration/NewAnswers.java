package jp.bunkai.negotiation.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.bunkai.matrix.Answer;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers to keep. */
@Schema(name = "NewDeclarationAnswers")
public record NewAnswers(
        @Schema(required = true) @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Entry> answers) {

    /** The answer to one row. */
    @Schema(name = "NewDeclarationAnswer")
    public record Entry(
            @Schema(required = true) @NotNull UUID rowId,
            @Schema(nullable = true, description = "Null takes it back, until it was handed in") Answer answer,
            @Schema(nullable = true, maxLength = 1000, description = "With CONDITIONAL only; needed to hand in") @Prose(max = 1000) String condition,
            @Schema(required = true, minimum = "0", description = "The version of the answer that was seen") @NotNull @Min(0) Integer seen) {
    }
}
