package jp.bunkai.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.dossier.PartyFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a candidate is asked, in its own list. Of the dossier it holds the name and nothing else, of other candidates nothing at all. */
@Schema(name = "CandidacySummary")
public record CandidacySummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID hospitalId,
        @Schema(required = true, maxLength = 200) String hospitalName,
        @Schema(required = true, nullable = true, maxLength = 200) String hospitalNameEn,
        @Schema(required = true, maxLength = 200) String dossierName,
        @Schema(required = true) PartyFunction function,
        @Schema(required = true, description = "The last day, in Japan, on which answers are taken") LocalDate deadline,
        @Schema(required = true, description = "Whether answers are taken") boolean open,
        @Schema(required = true) int questions,
        @Schema(required = true) int answered,
        @Schema(required = true, nullable = true, description = "When it was sent, or corrected last") Instant sentAt,
        @Schema(required = true, nullable = true, maxLength = 200, description = "Who sent, or corrected last") String sentBy) {
}
