package jp.bunkai.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.bunkai.matrix.Answer;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A candidate's answers to keep. */
@Schema(name = "NewCandidacyAnswers")
public record NewCandidacyAnswers(
        @Schema(required = true) @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Entry> answers) {

    /** The answer to one duty. */
    @Schema(name = "NewCandidacyAnswer")
    public record Entry(
            @Schema(required = true, maxLength = 20) @NotNull @OneLine(max = 20) String duty,
            @Schema(nullable = true, description = "Null takes it back, until it was sent") Answer answer,
            @Schema(nullable = true, maxLength = 1000, description = "With CONDITIONAL only; needed to send") @Prose(max = 1000) String condition,
            @Schema(required = true, minimum = "0", description = "The version of the answer that was seen") @NotNull @Min(0) Integer seen) {
    }
}
