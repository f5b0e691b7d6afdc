package jp.bunkai.award;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.kept.DisclosureSummary;
import jp.bunkai.matrix.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the candidates of a closed selection sent, side by side; for the hospital alone. */
@Schema(name = "CandidateComparison")
public record ComparisonView(
        @Schema(required = true) SelectionView selection,
        @Schema(required = true, description = "Who sent, also if it left after the close, in the order in which they were named") List<Column> candidates,
        @Schema(required = true, description = "What wants attention first: nobody takes it, somebody does not take it, a disclosure says no, conditions, differences")
        List<Row> rows) {

    /** One candidate. */
    @Schema(name = "ComparedCandidate")
    public record Column(
            @Schema(required = true) UUID candidateId,
            @Schema(required = true, maxLength = 200) String name,
            @Schema(required = true, nullable = true, maxLength = 200) String nameEn,
            @Schema(required = true, description = "DECLINED and WITHDRAWN: it left after the close and is chosen no more") CandidateState state,
            @Schema(required = true) Instant sentAt,
            @Schema(required = true, nullable = true, maxLength = 200) String sentBy,
            @Schema(required = true, description = "How many duties it takes") int mine,
            @Schema(required = true, description = "How many it takes under a condition") int conditional,
            @Schema(required = true, description = "How many it does not take") int notMine,
            @Schema(required = true, description = "Of how many it does not know") int unknown,
            @Schema(required = true, description = "How many answers of its disclosures are no") int no,
            @Schema(required = true, description = "What it discloses to the hospital") List<DisclosureSummary> disclosures,
            @Schema(required = true, description = "Each no that speaks of none of the duties asked about") List<No> elsewhere) {
    }

    /** One duty. */
    @Schema(name = "ComparedDuty")
    public record Row(
            @Schema(required = true, maxLength = 20) String duty,
            @Schema(required = true, maxLength = 10) String area,
            @Schema(required = true) Text title,
            @Schema(required = true) Attention attention,
            @Schema(required = true, description = "In the order of the candidates") List<Cell> cells) {
    }

    /** Why one looks at a duty. */
    public enum Attention {
        /** No candidate that remains takes it, not even under a condition. */
        NOBODY,
        /** A candidate does not take it, or does not know. */
        NOT_TAKEN,
        /** A disclosure of a candidate says no. */
        DISCLOSED_NO,
        /** A candidate takes it under a condition. */
        CONDITION,
        /** All take it. */
        NONE
    }

    /** What one candidate says of one duty. */
    @Schema(name = "ComparedAnswer")
    public record Cell(
            @Schema(required = true) UUID candidateId,
            @Schema(required = true) Answer answer,
            @Schema(required = true, nullable = true, maxLength = 1000) String condition,
            @Schema(required = true, description = "Each no of its disclosures that speaks of this duty") List<No> no) {
    }

    /** A 「いいえ」 of a disclosure. */
    @Schema(name = "ComparedNo")
    public record No(
            @Schema(required = true) UUID disclosureId,
            @Schema(required = true, maxLength = 500) String written,
            @Schema(required = true, description = "The words of the candidate's own file") String words,
            @Schema(required = true, nullable = true) String note,
            @Schema(required = true, description = "Whether the mapping to duties was seen in an original of the form") boolean verified) {
    }
}
