package jp.bunkai.negotiation.confirmation.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.negotiation.confirmation.Word;
import jp.bunkai.negotiation.confirmation.WordKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a party said of a row. */
@Schema(name = "RowWord")
public record WordView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID partyId,
        @Schema(required = true) WordKind kind,
        @Schema(required = true, maxLength = 200, description = "Who said it, as named then") String person,
        @Schema(required = true) Instant at,
        @Schema(required = true, nullable = true, maxLength = 500) String reason,
        @Schema(required = true, nullable = true, description = "To the hospital only: for whom its refusal is meant") List<UUID> forPartyIds) {

    public static WordView of(Word word, boolean hospital) {
        return new WordView(word.id(), word.partyId(), word.kind(), word.person(), word.at(), word.reason(),
                hospital && !word.addressed().isEmpty() ? word.addressed().stream().sorted().toList() : null);
    }
}
