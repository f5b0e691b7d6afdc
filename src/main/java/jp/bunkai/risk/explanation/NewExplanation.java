package jp.bunkai.risk.explanation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An explanation that was given, as the side that gave it records it. */
@Schema(name = "NewExplanation")
public record NewExplanation(
        @Schema(nullable = true, description = "Of the hospital: the vendor to which it explained. A vendor explains to the hospital") UUID partyId,
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String title,
        @Schema(required = true, maxLength = 4000, description = "What was explained") @NotNull @Prose(max = 4000) String content,
        @Schema(required = true, maxLength = 400, description = "Who explained") @NotNull @OneLine(max = 400) String explainedBy,
        @Schema(required = true, maxLength = 400, description = "To whom") @NotNull @OneLine(max = 400) String explainedTo,
        @Schema(required = true) @NotNull LocalDate explainedOn,
        @Schema(nullable = true, maxItems = 20, description = "Documents uploaded before by one's own side") @Size(max = 20) List<@NotNull UUID> documentIds,
        @Schema(nullable = true, maxItems = 50, description = "Risks that were explained; both sides know them") @Size(max = 50) List<@NotNull UUID> riskIds) {

    public NewExplanation {
        documentIds = documentIds == null ? List.of() : List.copyOf(documentIds);
        riskIds = riskIds == null ? List.of() : List.copyOf(riskIds);
    }
}
