package jp.bunkai.risk.explanation;

import java.time.Instant;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to an explanation, with the sentence under which it was given. */
@Schema(name = "ExplanationAnswer")
public record AnswerView(
        @Schema(required = true) AnswerKind kind,
        @Schema(required = true) boolean byHospital,
        @Schema(required = true, nullable = true, maxLength = 2000) String text,
        @Schema(required = true) Text under,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true, maxLength = 200) String organisation,
        @Schema(required = true) Instant at) {
}
