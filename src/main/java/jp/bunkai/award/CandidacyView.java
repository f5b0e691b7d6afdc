package jp.bunkai.award;

import java.time.Instant;
import java.util.List;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.kept.DisclosureSummary;
import jp.bunkai.matrix.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a candidate is asked, with its own answers and its own disclosures that the hospital may read. */
@Schema(name = "Candidacy")
public record CandidacyView(
        @Schema(required = true) CandidacySummary summary,
        @Schema(required = true, nullable = true, maxLength = 1000, description = "The hospital's word to every candidate") String note,
        @Schema(required = true, description = "In the order of the catalogue, the hospital's own at the end") List<Asked> questions,
        @Schema(required = true, description = "What this organisation discloses to the hospital") List<DisclosureSummary> disclosures) {

    /** One duty with the answer so far. */
    @Schema(name = "CandidacyQuestion")
    public record Asked(
            @Schema(required = true, maxLength = 20) String duty,
            @Schema(required = true, maxLength = 10) String area,
            @Schema(required = true) Text title,
            @Schema(required = true) Given given) {
    }

    /** An answer. */
    @Schema(name = "CandidacyAnswer")
    public record Given(
            @Schema(required = true, maxLength = 20) String duty,
            @Schema(required = true, nullable = true) Answer answer,
            @Schema(required = true, nullable = true, maxLength = 1000) String condition,
            @Schema(required = true, description = "Send it as `seen` with the next answer") int version,
            @Schema(required = true, nullable = true, maxLength = 200) String answeredBy,
            @Schema(required = true, nullable = true) Instant answeredAt) {

        static Given of(CandidateAnswer answer) {
            return new Given(answer.duty(), answer.answer(), answer.condition(), answer.version(), answer.person(), answer.at());
        }
    }

    /** What was kept, and how far it is. */
    @Schema(name = "CandidacyAnswers")
    public record Kept(
            @Schema(required = true) CandidacySummary summary,
            @Schema(required = true, description = "The answers of the request as they stand now") List<Given> answers) {
    }
}
