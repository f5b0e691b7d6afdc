package jp.bunkai.risk.explanation;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to an explanation. */
@Schema(name = "NewExplanationAnswer")
public record NewAnswer(
        @Schema(required = true) @NotNull AnswerKind kind,
        @Schema(nullable = true, maxLength = 2000, description = "Needed with QUESTION, OBJECTION and REPLY") @Prose(max = 2000) String text) {
}
