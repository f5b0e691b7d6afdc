package jp.bunkai.risk.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An explanation with its documents and answers, as its two sides see it. */
@Schema(name = "Explanation")
public record ExplanationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The vendor on the other side of the hospital") UUID partyId,
        @Schema(required = true) boolean byHospital,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 4000) String content,
        @Schema(required = true, maxLength = 400) String explainedBy,
        @Schema(required = true, maxLength = 400) String explainedTo,
        @Schema(required = true) LocalDate explainedOn,
        @Schema(required = true, maxLength = 200, description = "Who recorded it") String person,
        @Schema(required = true, maxLength = 200) String organisation,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) List<DocumentView> documents,
        @Schema(required = true) List<RiskName> risks,
        @Schema(required = true, description = "In the order given") List<AnswerView> answers,
        @Schema(required = true, description = "What the viewer may answer") List<AnswerKind> answerable,
        @Schema(required = true, description = "The sentence under which it is answered") Text under) {

    /** A risk that was explained. */
    @Schema(name = "ExplainedRisk")
    public record RiskName(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 200) String title) {
    }
}
