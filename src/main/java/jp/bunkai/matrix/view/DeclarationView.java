package jp.bunkai.matrix.view;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Declaration;
import jp.bunkai.matrix.RecordedBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a party said of its own part in a row, and who entered it. */
@Schema(name = "Declaration")
public record DeclarationView(
        @Schema(required = true) Answer answer,
        @Schema(required = true, nullable = true, maxLength = 1000) String condition,
        @Schema(required = true, description = "HOSPITAL: recorded for the vendor from a mail, minutes or a file") RecordedBy recordedBy,
        @Schema(required = true, nullable = true, description = "What it was taken from: the recorded answer, or the vendor's own answer in a blind round") Source source,
        @Schema(required = true) Instant at) {

    /** Where a declaration was taken from. */
    @Schema(name = "DeclarationSource")
    public record Source(@Schema(required = true) UUID id) {
    }

    public static DeclarationView of(Declaration declaration, Instant at) {
        return new DeclarationView(declaration.answer(), declaration.condition(), declaration.recordedBy(),
                declaration.source() == null ? null : new Source(declaration.source()), at);
    }
}
