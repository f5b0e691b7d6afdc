package jp.bunkai.negotiation.declaration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Declaration;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.view.ScopeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one vendor is asked in a round, with its answers so far; for its own members only. */
@Schema(name = "DeclarationSheet")
public record SheetView(
        @Schema(required = true) RoundView round,
        @Schema(required = true, description = "In the order of the matrix") List<Asked> questions) {

    /** One row with the answer so far. */
    @Schema(name = "DeclarationQuestion")
    public record Asked(
            @Schema(required = true) UUID rowId,
            @Schema(required = true, nullable = true, maxLength = 20) String duty,
            @Schema(required = true, maxLength = 10) String area,
            @Schema(required = true) Phase phase,
            @Schema(required = true) ScopeView scope,
            @Schema(required = true) Text title,
            @Schema(required = true, nullable = true, description = "What the matrix proposes for the vendor") Letter letter,
            @Schema(required = true, nullable = true, description = "What stands in the row until the round closes") Standing standing,
            @Schema(required = true) Given given) {
    }

    /** An answer in a round. */
    @Schema(name = "DeclarationAnswer")
    public record Given(
            @Schema(required = true) UUID rowId,
            @Schema(required = true, nullable = true) Answer answer,
            @Schema(required = true, nullable = true, maxLength = 1000) String condition,
            @Schema(required = true, description = "Send it as `seen` with the next answer") int version,
            @Schema(required = true, nullable = true, maxLength = 200) String answeredBy,
            @Schema(required = true, nullable = true) Instant answeredAt) {

        static Given of(Question question) {
            return new Given(question.rowId(), question.answer(), question.condition(), question.version(), question.person(), question.at());
        }
    }

    /** A declaration from before. */
    @Schema(name = "StandingDeclaration")
    public record Standing(
            @Schema(required = true) Answer answer,
            @Schema(required = true, nullable = true, maxLength = 1000) String condition,
            @Schema(required = true) RecordedBy recordedBy) {
    }

    static Asked question(Arrangement arrangement, RowFact row, UUID party, Question question) {
        Declaration standing = row.declarations().get(party);
        return new Asked(row.id(), row.duty(), row.area(), row.phase(), ScopeView.of(arrangement, row.scope()), row.title(), row.letter(party),
                standing == null ? null : new Standing(standing.answer(), standing.condition(), standing.recordedBy()), Given.of(question));
    }
}
