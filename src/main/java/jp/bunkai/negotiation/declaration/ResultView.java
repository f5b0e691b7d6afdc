package jp.bunkai.negotiation.declaration;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.view.ScopeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the rows of a closed round stand: to the hospital with every answer, to a vendor with its own and codes that name nobody. */
@Schema(name = "DeclarationResult")
public record ResultView(
        @Schema(required = true) RoundView round,
        @Schema(required = true, description = "Orphans first, then overlaps, what somebody does not know, what is held against one's own word, conditions, the rest")
        List<Row> rows) {

    /** One row of the round as it stands now. */
    @Schema(name = "DeclarationResultRow")
    public record Row(
            @Schema(required = true) UUID rowId,
            @Schema(required = true, nullable = true, maxLength = 20) String duty,
            @Schema(required = true, maxLength = 10) String area,
            @Schema(required = true) Phase phase,
            @Schema(required = true) ScopeView scope,
            @Schema(required = true) Text title,
            @Schema(required = true, description = "What the declarations bring up: ORPHAN, OVERLAP, UNKNOWN, DECLARED_OTHERWISE") List<FindingCode> codes,
            @Schema(required = true) List<Said> answers) {
    }

    /** What a party says of the row. */
    @Schema(name = "DeclarationSaid")
    public record Said(
            @Schema(required = true) UUID partyId,
            @Schema(required = true, nullable = true, description = "Null: it has said nothing") Answer answer,
            @Schema(required = true, nullable = true, maxLength = 1000) String condition,
            @Schema(required = true, nullable = true) RecordedBy recordedBy,
            @Schema(required = true, nullable = true, description = "Its letter, where the viewer sees it") Letter letter) {
    }
}
