package jp.bunkai.risk.register;

import java.util.UUID;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the product found and that may be worth a risk. Everything in it is known to whom it is proposed. */
@Schema(name = "RiskProposal")
public record RiskProposal(
        @Schema(required = true, maxLength = 200) String key,
        @Schema(required = true) RiskSource source,
        @Schema(required = true) Text title,
        @Schema(required = true, description = "What was found, in one sentence") Text sentence,
        @Schema(required = true, nullable = true, description = "The vendor it concerns") UUID partyId,
        @Schema(required = true, nullable = true) UUID rowId,
        @Schema(required = true, nullable = true, maxLength = 20) String dutyId,
        @Schema(required = true, nullable = true) UUID assetId) {
}
