package jp.bunkai.negotiation.declaration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was kept, and how far the vendor is. */
@Schema(name = "DeclarationAnswers")
public record AnswersView(
        @Schema(required = true) RoundView round,
        @Schema(required = true, description = "The answers of the request as they stand now") List<SheetView.Given> answers) {
}
