package jp.bunkai.negotiation;

import java.util.UUID;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a returned workbook says about one row that differs from what stands; the hospital takes it or leaves it. */
@Schema(name = "ProposedAnswer")
public record ProposedAnswer(
        @Schema(required = true) UUID rowId,
        @Schema(required = true) Text title,
        @Schema(required = true, nullable = true) String scopeLabel,
        @Schema(required = true) Phase phase,
        @Schema(required = true, nullable = true) Answer answer,
        @Schema(required = true, nullable = true, maxLength = 1000) String condition,
        @Schema(required = true, nullable = true, description = "Null where it says nothing new about terms") AnsweredTerms terms,
        @Schema(required = true, nullable = true, maxLength = 1000) String remark,
        @Schema(required = true, nullable = true, description = "The answer that stands now") Answer standingAnswer) {
}
